"""4 ink-wash illustration: ferry in the mist (warm paper, one small lantern of colour)"""
from pic import *
W, H = 1500, 1000
r = random.Random(44)
yy, xx = np.mgrid[0:H, 0:W].astype(np.float32)
WL = 560   # far waterline
INK = np.array([.13, .135, .14], np.float32)
paper = np.ones((H, W, 3), np.float32) * np.array([.945, .912, .845], np.float32)
fib = fbm(H, W, 3, 3, 1, 2) - .5; fib2 = fbm(H, W, 60, 2.2, 2, 4) - .5; blot = fbm(H, W, 420, 320, 3, 4) - .5
paper *= (1 + fib * .035 + fib2 * .03 + blot * .10)[..., None]
dens = np.zeros((H, W), np.float32)         # ink density, multiplied into paper
# sky wash
dens += np.clip(.26 - yy / 900, 0, 1) * (.5 + fbm(H, W, 500, 90, 4, 5)) * .9
sun = np.clip((46 - np.hypot(xx - 1120, yy - 205)) / 3, 0, 1)
dens *= 1 - np.clip(1 - np.hypot(xx - 1120, (yy - 205)) / 260, 0, 1) * .8
def hills(y0, amp, seed, k, fall, sx, rough):
    g = np.random.RandomState(seed)
    base = np.zeros(W, np.float32)
    for n in range(7):
        f = (1.1 * 1.9 ** n) / W * sx; base += np.sin(np.arange(W) * f * 6.28 + g.rand() * 6.28) * amp / (1.8 ** n)
    base = y0 - np.abs(base) * 1.1 - base * .3
    j = (fbm(H, W, 9, 9, seed, 3) - .5) * rough
    d = yy - base[None, :] + j
    m = np.clip(d / 2.5, 0, 1)
    bleed = np.exp(-np.clip(d, 0, None) / fall)
    tex = .55 + .9 * fbm(H, W, 26, 60, seed + 5, 5)
    cun = np.clip(fbm(H, W, 7, 46, seed + 9, 4) - .5, 0, 1) * 3.2 * np.exp(-np.clip(d, 0, None) / (fall * .6))   # texture strokes
    mist = np.clip((WL - 20 - yy) / 150, 0, 1)
    return m, np.clip(k * bleed * tex + k * .16 + cun * k * .7, 0, 1) * mist
for p in ((330, 120, 3, .22, 120, .7, 10), (420, 95, 8, .36, 90, 1.0, 12), (490, 62, 15, .56, 60, 1.35, 14)):
    m, d = hills(*p); dens = dens * (1 - m * .55) + d * m
# near left cliff with pines (dark accent)
xs = np.arange(W, dtype=np.float32)
cb = 190 + xs * .62 + 26 * np.sin(xs / 37) + 16 * np.sin(xs / 15 + 1) + 60 * np.clip((xs - 250) / 60, 0, 9) ** 1.4
cd = yy - cb[None, :] + (fbm(H, W, 12, 12, 61, 4) - .5) * 26
cl = np.clip(cd / 2.5, 0, 1) * np.clip((WL + 2 - yy) / 10, 0, 1)
ridge_ = np.abs(fbm(H, W, 46, 150, 62, 5) - .5) * 2
ct = .16 + .62 * np.exp(-np.clip(cd, 0, None) / 60) * (.4 + fbm(H, W, 24, 40, 63, 4)) + np.clip(.22 - ridge_, 0, 1) * 3.0
ct *= np.clip((WL + 30 - yy) / 190, .0, 1)
dens = dens * (1 - cl) + cl * np.clip(ct, 0, .92)
sunmask = 1 - np.clip(dens * 2.2, 0, 1)
# mist bands
for y, s_, k, sd in ((545, 46, .95, 5), (410, 26, .55, 6), (500, 20, .6, 7)):
    b = np.exp(-((yy - y + 34 * (fbm(H, W, 380, 60, sd, 3) - .5)) / s_) ** 2) * np.clip(fbm(H, W, 420, 50, sd + 20, 4) * 2.2 - .55, 0, 1) * k
    dens *= 1 - np.clip(b, 0, 1)
above = dens.copy()
# water: softened mirror + horizontal brush strokes
n = H - WL
src = np.clip(WL - 1 - np.arange(n) * 1.0, 0, H - 1).astype(int)
mir = warp(blur(above[src], 3, 10), (fbm(n, W, 60, 5, 11) - .5) * 44, (fbm(n, W, 80, 8, 12) - .5) * 34)
t = np.linspace(0, 1, n, dtype=np.float32)[:, None]
str_ = np.clip(fbm(n, W, 260, 5, 13, 4, .55) - .54, 0, 1) * 3.4
dens[WL:] = mir * (.55 - .25 * t) + str_ * (.10 + .5 * t ** 1.3) + .05 + .20 * t ** 2 * fbm(n, W, 400, 120, 14)
dens[WL:] *= 1 - np.exp(-((yy[WL:] - WL) / 26)) * .7
sr = np.exp(-((xx[:n] - 1120) / (36 + 50 * t)) ** 2) * np.clip(fbm(n, W, 70, 5, 16) * 3 - 1.1, 0, 1) * np.clip(1 - t * 1.3, 0, 1)
dens[WL:] *= 1 - .7 * sr
img = paper * (1 - dens[..., None]) + paper * INK * dens[..., None]
sun = sun * (.35 + .65 * np.clip(1 - (dens - .10) * 6, 0, 1))
img = img * (1 - sun[..., None] * .75) + sun[..., None] * .75 * np.array([.80, .42, .28], np.float32)
img[WL:] = img[WL:] * (1 - sr[..., None] * .25) + sr[..., None] * .25 * np.array([.86, .55, .40], np.float32)
ink = lambda v: hx((30 + v * 190, 30 + v * 184, 32 + v * 170))
def brush(s, pts, w, c, op=1., taper=(.15, .1), jig=.25):
    """one loaded stroke: variable width polygon"""
    n = 18; P = []
    for i in range(n + 1):
        u = i / n * (len(pts) - 1); k = min(int(u), len(pts) - 2); f = u - k
        p0, p1, p2, p3 = pts[max(k - 1, 0)], pts[k], pts[k + 1], pts[min(k + 2, len(pts) - 1)]
        q = [.5 * (2 * p1[a] + (p2[a] - p0[a]) * f + (2 * p0[a] - 5 * p1[a] + 4 * p2[a] - p3[a]) * f * f + (3 * p1[a] - p0[a] - 3 * p2[a] + p3[a]) * f ** 3) for a in (0, 1)]
        P.append(q)
    up, lo = [], []
    for i, (x, y) in enumerate(P):
        a, b = P[max(i - 1, 0)], P[min(i + 1, n)]; L = math.hypot(b[0] - a[0], b[1] - a[1]) or 1; t = i / n
        k = min(1, t / max(taper[0], .01) + .15) * min(1, (1 - t) / max(taper[1], .01) + .06) * w * (1 + r.uniform(-jig, jig)) / 2
        up.append((x - (b[1] - a[1]) / L * k, y + (b[0] - a[0]) / L * k)); lo.append((x + (b[1] - a[1]) / L * k, y - (b[0] - a[0]) / L * k))
    s.path(smooth(up) + "L" + smooth(lo[::-1])[1:] + "Z", c, op)
s = Svg(W, H)
# pines on the cliff
def pad(cx, cy, w):
    n = int(w * 1.5)
    for m in range(n):
        u = r.uniform(-1, 1); x, y = cx + u * w, cy - (1 - u * u) * w * .20 * r.random()
        for q in range(4):
            a = math.radians(r.uniform(200, 340)); z = w * .09 + r.uniform(6, 12); s.line([(x, y), (x + math.cos(a) * z, y + math.sin(a) * z * .75)], ink(r.uniform(.0, .2)), r.uniform(.8, 1.5), .7)
def pine(x, y, h, ln):
    P = [(x, y), (x + ln * h * .1, y - h * .3), (x + ln * h * .34, y - h * .6), (x + ln * h * .42, y - h)]
    brush(s, P, h * .10, ink(.03), .95, (.01, .5), .25)
    for k, (tt, L) in enumerate(((.38, .62), (.52, -.42), (.62, .5), (.76, -.34), (.86, .34), (.98, .1))):
        bx, by = x + ln * h * .42 * tt, y - h * tt; L *= h * (1 if ln > 0 else -1)
        brush(s, [(bx, by), (bx + L * .4, by - abs(L) * .06), (bx + L, by - abs(L) * .02)], h * .035, ink(.04), .9, (.01, .6)); pad(bx + L * .8, by - abs(L) * .04, h * .17); pad(bx + L * .45, by - abs(L) * .10, h * .11)
    pad(x + ln * h * .42, y - h * .98, h * .13)
pine(70, 250, 200, 1); pine(176, 312, 175, 1); pine(10, 205, 150, .7); pine(262, 378, 110, 1)
# far pavilion and willows on the right shore, faint
for i in range(900):
    x = r.uniform(930, 1510); z = r.uniform(2, 6); hh = 12 + 22 * abs(math.sin(x / 47) * math.sin(x / 19 + 1)); s.ell(x, 548 - r.random() * hh, z * 1.3, z * .8, ink(r.uniform(.2, .5)), .30)
for dx, hh in ((1285, 62),):
    for k in range(3):
        y = 528 - k * 22; w = 30 - k * 7
        s.path("M%g,%gq%g,-3 %g,-13q%g,10 %g,13z" % (dx - w - 9, y - 14, w, w + 9, w * .4, w + 9), ink(.3), .75); s.rect(dx - w * .7, y - 14, w * 1.4, 15, ink(.45), .55)
    s.line([(dx, 470), (dx, 452)], ink(.3), 2, .8)
# birds
for x, y, z in ((640, 180, 20), (702, 150, 24), (770, 172, 17), (585, 215, 14), (846, 142, 15), (730, 222, 13)):
    brush(s, [(x - z, y - z * .25), (x - z * .45, y - z * .42), (x, y)], z * .17, ink(.05), .9, (.5, .1)); brush(s, [(x, y), (x + z * .5, y - z * .5), (x + z * 1.1, y - z * .32)], z * .17, ink(.05), .9, (.1, .6)); s.ell(x, y + 1, z * .16, z * .08, ink(.05), .9, -12)
img = over(img, s.render())
# ---- boat layer
s = Svg(W, H)
BX, BY = 700, 742
def hull(op=1.):
    top = [(BX - 372, BY - 52), (BX - 250, BY - 14), (BX - 60, BY + 4), (BX + 150, BY + 2), (BX + 300, BY - 22), (BX + 398, BY - 74)]
    bot = [(BX + 398, BY - 74), (BX + 340, BY - 4), (BX + 230, BY + 48), (BX + 20, BY + 60), (BX - 200, BY + 48), (BX - 310, BY + 6), (BX - 372, BY - 52)]
    s.path(smooth(top) + "L" + smooth(bot)[1:] + "Z", s.lin([(0, "#8d8474"), (.35, "#5b554b"), (.75, "#2a2825"), (1, "#171615")]))
    # inside of the far gunwale
    s.path(smooth(top) + "L" + smooth([(BX + 398, BY - 74), (BX + 280, BY - 46), (BX + 120, BY - 24), (BX - 80, BY - 22), (BX - 250, BY - 34), (BX - 372, BY - 52)])[1:] + "Z", s.lin([(0, "#45403a"), (1, "#211f1d")]))
    for k in range(1, 5):
        t = k / 5
        brush(s, [(a[0] + (BX - a[0]) * .04 * k, a[1] + 11 * k * (1 - abs(a[0] - BX) / 620)) for a in top[:]], 2.4, ink(.0), .55, (.05, .05), .5)
        brush(s, [(a[0] + (BX - a[0]) * .04 * k, a[1] + 3.5 + 11 * k * (1 - abs(a[0] - BX) / 620)) for a in top[:]], 1.6, "#b9ac93", .35, (.05, .05), .6)
    brush(s, top, 9, "#c4b79d", .95, (.03, .03), .2); brush(s, [(x, y + 5) for x, y in top], 3, ink(0), .9, (.03, .03), .4)
    for i in range(90):
        x = BX + r.uniform(-300, 300); y = BY + r.uniform(8, 46); s.line([(x, y), (x + r.uniform(10, 50), y + r.uniform(-1, 1))], r.choice(("#0e0d0d", "#948873")), r.uniform(.6, 1.6), .35)
    for x in (-250, -120, 40, 190): s.line([(BX + x, BY - 26), (BX + x * .98, BY + 2)], ink(.02), 6, .8)
hull()
# woven canopy (mat shed)
cx0, cx1, cy = BX - 120, BX + 120, BY - 14
s.path("M%g,%gC%g,%g %g,%g %g,%gL%g,%gC%g,%g %g,%g %g,%gZ" % (cx0, cy, cx0 - 8, cy - 150, cx0 + 22, cy - 168, cx0 + 52, cy - 168, cx1 + 30, cy - 160, cx1 + 62, cy - 158, cx1 + 52, cy - 60, cx1 + 48, cy), s.lin([(0, "#a89c86"), (.3, "#75695a"), (.75, "#3f3832"), (1, "#262320")], 0, 0, .25, 1))
for k in range(27):
    x = cx0 + 10 + k * 9.8; brush(s, [(x - 6, cy), (x - 3, cy - 90), (x + 34, cy - 164)], 2, ink(r.uniform(0, .1)), .55, (.05, .2), .5)
for k in range(13):
    y = cy - 10 - k * 12; brush(s, [(cx0 - 2 + k * 1.5 + max(0, k - 9) * 8, y), ((cx0 + cx1) / 2 + 20, y - 2), (cx1 + 50 - max(0, k - 8) * 3, y + 4)], 1.8, r.choice((ink(.02), "#c9bb9e")), .42, (.05, .05), .6)
for x in (cx0 + 30, cx1 - 20): brush(s, [(x - 18, cy + 2), (x - 24, cy - 80), (x + 4, cy - 150), (x + 26, cy - 168)], 7, ink(.0), .9, (.02, .05), .2)
# open end of the canopy: dark inside, seated passenger, lantern
s.path("M%g,%gC%g,%g %g,%g %g,%gC%g,%g %g,%g %g,%gZ" % (cx0 - 2, cy + 2, cx0 - 26, cy - 150, cx0 + 20, cy - 176, cx0 + 52, cy - 166, cx0 + 66, cy - 120, cx0 + 52, cy - 40, cx0 + 46, cy + 2), s.lin([(0, "#171513"), (1, "#3b342d")]))
person(s, cx0 + 6, cy + 24, 172, "sit", -1, "side", top="#5e574d", bot="#2d2a27", skin="#a58a70", hair="#26221f", amb=.45, light="#e0cba4", scarf="#8a4a38")
lx, ly = cx0 - 22, cy - 112
s.line([(cx0 + 4, cy - 150), (lx, ly - 16)], ink(0), 3); s.ell(lx, ly, 60, 60, s.rad([(0, "#ffb45a", .5), (1, "#ffb45a", 0)])); s.path("M%g,%gq-15,16 0,34l14,0q15,-18 0,-34z" % (lx - 7, ly - 16), s.rad([(0, "#ffe2a0"), (.5, "#e07a3a"), (1, "#8c3020")], .5, .55, .6)); s.rect(lx - 8, ly - 19, 16, 4, ink(0)); s.rect(lx - 7, ly + 17, 14, 4, ink(0))
# cargo: baskets, jar
for x, w, h_ in ((BX - 205, 46, 34), (BX - 250, 34, 26), (BX + 168, 40, 40)):
    s.path("M%g,%gl%g,%gl%g,0l%g,%gz" % (x - w / 2, BY - 18 - h_, w * .12, h_, w * .76, w * .12, -h_), s.lin([(0, "#b3a58b"), (.5, "#776b5b"), (1, "#393530")], 0, 0, 1, .2)); s.ell(x, BY - 18 - h_, w / 2, w * .13, "#3b352f", None, 0, "#b9ab91", 2)
    for k in range(4): s.line([(x - w * .45, BY - 14 - h_ * (.8 - k * .22)), (x + w * .45, BY - 14 - h_ * (.8 - k * .22))], ink(.02), 1.3, .6)
# ferryman at the stern with bamboo pole, straw cape and hat
fx, fy, fh = BX + 285, BY - 24, 285
pole = [(fx - 92, fy - 440), (fx - 42, fy - 190), (fx + 128, fy + 236)]
P0, P1 = (fx - 104, fy - 436), (fx + 132, fy + 200)
hd = person(s, fx, fy, fh, "pole", -1, "side", top="#6b6254", bot="#3a3631", skin="#a3856a", hair="#2a2623", shoe="#3a332b", coat=.12, amb=.4, light="#e9d8b4", lit=-1)
x0, y0 = (hd[0][0] + hd[1][0]) / 2, (hd[0][1] + hd[1][1]) / 2
brush(s, [(x0 - 62, y0 - 330), (x0 - 8, y0 - 40), (x0 + 65, y0 + 352)], 8, ink(.02), 1, (.02, .02), .08); brush(s, [(x0 - 64, y0 - 330), (x0 - 10, y0 - 40), (x0 + 63, y0 + 350)], 2.4, "#c9b995", .8, (.02, .02), .1)
for hx_, hy_ in hd: s.ell(hx_, hy_, 8, 7, "#8d6e54")
# straw cape strokes + conical hat
hx0, hy0 = fx - 24, fy - fh * .9
for i in range(64):
    a = r.uniform(-.6, 1); x = hx0 + 20 + a * 34; brush(s, [(x, fy - fh * .8 + abs(a) * 10), (x + a * 10 + 6, fy - fh * .62), (x + a * 20 + 10, fy - fh * (.42 + r.uniform(-.05, .06)))], r.uniform(1.6, 3.6), r.choice((ink(.02), ink(.08), "#8b7d66", "#b5a483")), .75, (.05, .5), .4)
s.path("M%g,%gQ%g,%g %g,%gQ%g,%g %g,%gQ%g,%g %g,%gZ" % (hx0 - 66, hy0 + 12, hx0 - 22, hy0 - 16, hx0 + 4, hy0 - 44, hx0 + 26, hy0 - 14, hx0 + 62, hy0 + 18, hx0, hy0 + 2, hx0 - 66, hy0 + 12), s.lin([(0, "#d2c3a3"), (.5, "#8b7e69"), (1, "#3b352e")], 0, 0, 1, .8))
for k in range(13): brush(s, [(hx0 + 4, hy0 - 42), (hx0 - 60 + k * 9.8, hy0 + 12)], 1.6, ink(.0), .5, (.05, .3), .4)
lay = s.render()
tex = .72 + .6 * fbm(H, W, 14, 14, 77, 4)     # ink pooling inside the strokes
lay[..., :3] = np.clip(lay[..., :3] * tex[..., None], 0, 1)
# reflection of the boat
WB = BY + 52
n2 = H - WB
src = np.clip(WB - np.arange(n2) * 1.12, 0, H - 1).astype(int)
ref = lay[src].copy(); ref[..., :3] *= ref[..., 3:]
ref = warp(blur(ref, 2, 4), (fbm(n2, W, 70, 7, 21) - .5) * 60 * np.linspace(.3, 1.5, n2, dtype=np.float32)[:, None], (fbm(n2, W, 60, 6, 22) - .5) * 30)
fade = (np.linspace(.95, .0, n2, dtype=np.float32)[:, None] * np.clip(1.25 - 1.5 * np.clip(fbm(n2, W, 200, 5, 23, 3) - .48, 0, 1) * 4, .15, 1))[..., None]
img[WB:] = img[WB:] * (1 - ref[..., 3:] * fade) + ref[..., :3] * fade
img = over(img, lay)
# ripples round hull and pole, near reeds
s = Svg(W, H)
for i in range(70):
    x = BX + r.gauss(0, 300); y = BY + 50 + abs(r.gauss(0, 34)); L = r.uniform(40, 190)
    brush(s, [(x - L / 2, y), (x, y + r.uniform(-3, 4)), (x + L / 2, y + r.uniform(-2, 2))], r.uniform(1, 3.4), r.choice((ink(.05), "#efe6d2")), r.uniform(.25, .6), (.4, .4), .4)
for k in range(5): s.ell(x0 + 62, y0 + 350, 26 + k * 25, 5 + k * 5, None, .55 - k * .09, stroke=ink(.1), sw=2.2)
def reed(x, y, h, lean, dark, pl):
    tx, ty = x + lean * h * .5, y - h
    brush(s, [(x, y), (x + lean * h * .12, y - h * .5), (tx, ty)], h * .014, ink(dark), .92, (.02, .3), .2)
    for k in range(r.randint(2, 4)):
        t = r.uniform(.12, .7); bx, by = x + lean * h * .3 * t * t * 1.4, y - h * t; L = h * r.uniform(.3, .55); sg = r.choice((-1, 1))
        brush(s, [(bx, by), (bx + sg * L * .4, by - L * .42), (bx + sg * L * .82, by - L * .3 + r.uniform(0, .3) * L)], h * .022, ink(dark + r.uniform(0, .14)), .85, (.15, .7), .15)
    if pl:
        d = 1 if lean > 0 else -1
        for m in range(70):
            q = r.random(); px, py = tx + d * q * h * .20, ty - h * .02 + q * q * h * .12
            z = h * r.uniform(.05, .11) * (1.15 - q * .6); a = r.uniform(.15, .95)
            s.path("M%.1f,%.1fq%.1f,%.1f %.1f,%.1f" % (px, py, d * z * .5, -z * .05, d * z * math.cos(a), z * math.sin(a)), None, .7, r.choice((ink(.12), "#7d6f5a", "#b7a583", "#8b7c64", "#cdbd9c")), r.uniform(.9, 2))
for i in range(34):
    x = r.uniform(1090, 1510); reed(x, 1010, r.uniform(200, 480) * (.55 + .45 * (x - 1060) / 440), r.uniform(-.5, -.1), r.uniform(.0, .2), r.random() < .7)
for i in range(20):
    x = r.uniform(-20, 240); reed(x, 1012, r.uniform(140, 330) * (1.1 - x / 400), r.uniform(.1, .5), r.uniform(.0, .2), r.random() < .6)
for i in range(26):   # far reeds, pale
    x = r.choice((r.uniform(960, 1130), r.uniform(240, 420))); reed(x, 640 + r.uniform(-16, 30), r.uniform(50, 100), r.uniform(-.3, .3), .38, False)
for i in range(70): s.ell(r.uniform(0, W), r.uniform(700, H), r.uniform(.8, 2.6), r.uniform(.8, 2.2), ink(.05), .4)   # ink spatter
img = over(img, s.render())
# low mist across the water behind and in front of the reeds
mm = np.exp(-((yy - 690) / 60) ** 2) * np.clip(fbm(H, W, 460, 70, 90, 4) * 2.4 - .95, 0, 1) * .5 * np.clip(np.abs(xx - 720) / 420, 0, 1)
img = img * (1 - mm[..., None]) + mm[..., None] * np.array([.93, .90, .83], np.float32)
img = curve(img, .22) * np.array([1.025, .995, .935], np.float32); img = img * (1 + fib * .05)[..., None]; img = vignette(img, .16); img = grain(img, .010, 4)
save(img, "ferry.jpg")
