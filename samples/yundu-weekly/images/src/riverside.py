"""1 river walkway, late-autumn morning; sun low over the river, left of centre"""
from pic import *
W, H, HOR = 1500, 820, 318
r = random.Random(11)
SUN = (455, 150)
MIST = "#ecd9bb"
cam = Cam(900, 640, HOR, 2.4)

# ---------- backdrop
s = Svg(W, H)
s.rect(0, 0, W, H, s.lin([(0, "#7f9fbd"), (.17, "#a9bdca"), (.30, "#dccfb6"), (.40, "#f3dcae")]))
s.rect(0, 0, W, H, s.rad([(0, "#fff6d8", 1), (.08, "#ffeebb", .9), (.3, "#ffdf9e", .45), (1, "#ffdca0", 0)], SUN[0], SUN[1], 620, user=True))
s.ell(SUN[0], SUN[1] - 40, 25, 25, "#fffdf0", .95, extra='filter="%s"' % s.blurf(3))
def ridge(y0, amp, seed, c1, c2, ext=HOR + 12):
    q = random.Random(seed)
    ph = [(q.uniform(0, 6.28), q.uniform(.6, 1.3) * k) for k in (1, 2.1, 4.3, 9, 19, 41)]
    pts = [(0, ext)]
    for i in range(0, W + 6, 5):
        t = i / W * 6.28
        y = y0 - sum(amp / (1.75 ** n) * math.sin(t * f * .55 + p) for n, (p, f) in enumerate(ph))
        pts.append((i, y + q.uniform(-.7, .7)))
    pts.append((W, ext))
    s.poly(pts, s.lin([(0, c1), (1, c2)]))
ridge(168, 34, 4, "#a9b4bb", "#e2d2b6")
ridge(215, 27, 9, "#8d9da6", "#dccdb0")
ridge(252, 22, 21, "#75888f", "#d8c8a8")
s.rect(0, 232, W, 90, s.lin([(0, MIST, 0), (.8, "#f5e3bd", .85), (1, "#f5e3bd", .5)]))
# town on the far bank
for layer, (hmin, hmax, c) in enumerate(((26, 92, "#b7b3a6"), (14, 56, "#94978f"))):
    x = -10
    while x < W:
        w = r.uniform(14, 40); hh = r.uniform(hmin, hmax) * (1.1 if 760 < x < 1250 else .62)
        cc = jit(c, r, 6)
        s.rect(x, HOR - hh, w, hh, s.lin([(0, cc), (1, mix(cc, "#ead7b2", .75))]))
        s.rect(x, HOR - hh, w * .22, hh, s.lin([(0, "#fbe6b8", .5), (1, "#fbe6b8", .05)]))
        for fy in range(int(HOR - hh + 5), HOR - 8, 5):
            for fx in range(int(x + w * .28), int(x + w - 2), 4):
                if r.random() < .6:
                    s.rect(fx, fy, 2, 2.4, "#5c656a", .22)
        if r.random() < .3:
            s.rect(x + w * .4, HOR - hh - 8, 1.3, 9, cc)
        x += w * r.uniform(.6, 1.6)
for i in range(520):
    x = r.uniform(0, W); z = r.uniform(4, 11)
    s.ell(x, HOR - r.uniform(0, 7), z, z * .7, jit(r.choice(("#7f7c58", "#8d8450", "#a98f4c", "#6d7660")), r, 10), .55)
# cable-stayed bridge running from the far left bank into the haze
D = lambda x: HOR - 58 + (x - 0) * .028
def bridge(x): return (x, D(x))
s.poly([(0, D(0)), (W * .86, D(W * .86)), (W * .86, D(W * .86) + 5), (0, D(0) + 13)], s.lin([(0, "#7a7d7c"), (1, "#bdb4a0")], 0, 0, 1, 0))
s.poly([(0, D(0) + 2), (W * .86, D(W * .86) + 1), (W * .86, D(W * .86)), (0, D(0) - 1)], "#f6e4bd", .8)
for px, ph, c in ((250, 196, "#75787a"), (690, 150, "#98978f")):
    dy = D(px)
    for k in range(1, 15):
        for sg in (-1, 1):
            s.line([(px, dy - ph + k * 7), (px + sg * k * 15.2 * ph / 196, D(px + sg * k * 15.2 * ph / 196))], mix(c, "#e8d8b8", .25), 1.0, .75)
    for sg in (-1, 1):
        s.poly([(px + sg * 11 - 3.4, HOR + 3), (px + sg * 2 - 2.5, dy - ph), (px + sg * 2 + 2.5, dy - ph), (px + sg * 11 + 3.4, HOR + 3)],
               s.lin([(0, "#f2ddb2"), (.4, c), (1, mul(c, .8))], 0, 0, 1, 0))
    s.rect(px - 9, dy - 3, 18, 7, mul(c, .9)); s.rect(px - 5, dy - ph * .6, 10, 6, mul(c, .9))
for px in range(40, 1260, 88):
    if min(abs(px - 250), abs(px - 690)) > 100:
        s.rect(px, D(px) + 4, 7, HOR - D(px) - 3, s.lin([(0, "#a39d8f"), (1, "#d8c6a2")]))
for i in range(22):
    x = r.uniform(0, 1000); s.rect(x, D(x) - 4, r.uniform(5, 11), 4, jit("#6c6a66", r, 25), .8)
# birds
for x, y, z in ((560, 92, 9), (596, 80, 7), (622, 101, 6), (528, 110, 6), (655, 84, 5), (700, 120, 5)):
    s.path("M%g,%gq%g,%g %g,%gq%g,%g %g,%g" % (x - z, y - z * .35, z * .6, -z * .2, z, z * .35, z * .4, -z * .55, z, -z * .4), None, .75, "#4d5358", 1.6)
back = s.render()[..., :3]
cl = fbm(H, W, 420, 70, 3)
yy, xx = np.mgrid[0:H, 0:W].astype(np.float32)
m = np.clip((cl - .5) * 3.2, 0, 1) * np.clip(1 - yy / 230, 0, 1) * .75
back = back * (1 - m[..., None]) + m[..., None] * col("#fbe7c6")
m = np.clip((fbm(H, W, 380, 26, 8) - .38) * 2, 0, 1) * np.exp(-((yy - (HOR - 14)) / 34) ** 2) * .8
back = back * (1 - m[..., None]) + m[..., None] * col("#f8e6c2")

# ---------- river
img = back.copy()
n = H - HOR
src_y = HOR - 2 - (np.arange(n) * .78)
refl = back[np.clip(src_y, 0, H - 1).astype(int)]
dep = np.linspace(0, 1, n, dtype=np.float32)[:, None]
rip = np.zeros((n, W), np.float32)
# perspective ripples: noise sampled in plane coordinates
Z = 900 * 4.0 / (np.arange(n, dtype=np.float32)[:, None] + 6)
Xp = (xx[:n] - 640) * Z / 900
big = fbm(700, 1024, 18, 7, 5, 5, .6)
def samp(u, v):
    return big[(np.abs(v).astype(int)) % 700, (u.astype(int)) % 1024]
r1 = samp(Xp * 7 + 4000, Z * 16) - .5
r2 = samp(Xp * 2.2 + 9000, Z * 4.5 + 77) - .5
r3 = noise(n, W, 26, 2.0, 4) - .5
rip = r1 * (.4 + dep) + r2 + r3 * .5 * (1 - dep)
rip = blur(rip, 1, .8)
refl = blur(refl, 2, 3)
ref = warp(refl, rip * (16 + 90 * dep), rip * (10 + 190 * dep))
tone = col("#4f6a78") * .9
fres = np.clip(.90 - .55 * dep, .3, 1)[..., None]
wat = ref * fres + tone * (1 - fres) * (.75 + .9 * rip[..., None])
g = np.exp(-((xx[:n] - (SUN[0] - 30 * dep)) / (46 + 190 * dep)) ** 2) * np.clip(rip * 5 + .34 + .3 * (1 - dep), 0, 1) ** 1.4
wat = screen(wat, np.clip(g, 0, 1)[..., None] * np.array([1., .88, .6], np.float32) * .95)
img[HOR:] = wat
hz = np.exp(-(yy[HOR:] - HOR) / 26)[..., None] * .65
img[HOR:] = img[HOR:] * (1 - hz) + col("#f6e2ba") * hz

# ---------- near bank, path, people
s = Svg(W, H)
haze = lambda c, Z: mix(c, "#ead9b8", 1 - math.exp(-Z / 85))
# two sampans and a barge
for bx, by, L, c in ((210, 372, 92, "#4b4a48"), (520, 345, 40, "#6b6660"), (86, 338, 30, "#87806f")):
    s.path("M%g,%gq%g,%g %g,%gl%g,0q%g,%g %g,%gz" % (bx - L / 2, by - L * .07, L * .05, L * .1, L * .14, L * .11, L * .7, L * .1, -L * .03, L * .16, -L * .13), mul(c, .8))
    s.path("M%g,%gq%g,%g %g,0z" % (bx - L * .2, by - L * .04, L * .2, -L * .26, L * .42), s.lin([(0, "#c9a46a"), (1, mul(c, .9))]))
    s.rect(bx - L / 2, by + L * .04, L, L * .14, c, .35, extra='filter="%s"' % s.blurf(3))
    s.rect(bx + L * .32, by - L * .27, L * .03, L * .24, c); s.ell(bx + L * .335, by - L * .29, L * .03, L * .035, c)
def edge(Z):
    t = min(Z, 78)
    a = 5.6 * math.sin(math.pi * t / 52) * (t / 78) ** .35
    return -2.3 + a - max(0, Z - 78) * .42
PW = 5.2
Zs = [3.2 * 1.045 ** k for k in range(96)]
L = [cam.p(edge(z), 0, z) for z in Zs]
R = [cam.p(edge(z) + PW, 0, z) for z in Zs]
# embankment
B = [cam.p(edge(z) - 2.0, -1.7, z) for z in Zs]
for i in range(len(Zs) - 1):
    c = haze(jit("#8c8272", r, 7), Zs[i])
    s.poly([L[i], L[i + 1], B[i + 1], B[i]], s.lin([(0, mul(c, 1.1)), (.6, c), (1, mul(c, .5))]))
for k in (.25, .5, .75):
    s.line([cam.p(edge(z) - 2 * k, -1.7 * k, z) for z in Zs], "#3d3a33", 1.3, .35)
for z in Zs:
    s.line([cam.p(edge(z), 0, z), cam.p(edge(z) - 2, -1.7, z)], "#3d3a33", 1, .22)
s.line([(b[0], b[1]) for b in B], "#fff0c8", 2, .35)
# reeds at the water's edge
for i in range(620):
    z = 5 + 60 * r.random() ** 1.7; x0, y0 = cam.p(edge(z) - r.uniform(1.5, 2.4), -1.72, z); k = cam.k(0, z)
    hh = r.uniform(.5, 1.25) * k; d = r.uniform(-.3, .4) * hh
    s.path("M%.1f,%.1fq%.1f,%.1f %.1f,%.1f" % (x0, y0, d * .2, -hh * .7, d, -hh), None, .85, haze(r.choice(("#8a6d35", "#a9853f", "#5e5a33", "#c8a45a")), z), max(.7, .02 * k))
# lawn
G = [cam.p(edge(z) + 60, 0, z) for z in Zs]
s.poly(R + [(W + 400, HOR + 3), (W + 900, H + 300)], s.lin([(HOR / H, "#d2bf86"), (.5, "#a39a55"), (.7, "#6f7438"), (1, "#474f28")], 0, 0, 0, H, True))
for i in range(2600):
    z = r.uniform(60, 150); X = edge(z) + PW + 6 + r.random() * 190; x0, y0 = cam.p(X, 0, z); k = cam.k(0, z)
    if x0 < W + 20:
        a = r.uniform(.4, 1.2) * k; s.ell(x0, y0 - r.random() ** 1.5 * 5.5 * k, a, a * .75, haze(jit(r.choice(("#7d6a2c", "#6c6a35", "#b08a2e", "#5b5f36", "#c9a03c")), r, 12), z * .75), .6)
for X0, Z0, n_ in ((7.0, 20, 700), (11, 34, 900)):
    for i in range(n_):
        z = Z0 + r.random() * 1.2; X = edge(Z0) + PW + 3.2 + r.random() * 26; x0, y0 = cam.p(X, 0, z); k = cam.k(0, z); v = r.random()
        a = r.uniform(.07, .16) * k; s.ell(x0, y0 - v * .75 * k, a, a * .7, haze(jit(mix("#33411f", "#9a9a48", v * .9), r, 12), z), .9)
for i in range(5200):
    z = 3.6 + 70 * r.random() ** 2; X = edge(z) + PW + 1 + r.random() ** 1.3 * 22
    x0, y0 = cam.p(X, 0, z); k = cam.k(0, z)
    if 0 < x0 < W + 20 and y0 < H + 10:
        s.path("M%.1f,%.1fl%.1f,%.1f" % (x0, y0, r.uniform(-.05, .09) * k, -r.uniform(.05, .14) * k), None, .6, haze(r.choice(("#59632c", "#8d8a3f", "#c8b455", "#3e4a24")), z), max(.7, .014 * k))
# paving
for i in range(len(Zs) - 1):
    for j in range(6):
        z0, z1 = Zs[i], Zs[i + 1]
        u0, u1 = edge(z0) + PW * j / 6, edge(z0) + PW * (j + 1) / 6
        v0, v1 = edge(z1) + PW * j / 6, edge(z1) + PW * (j + 1) / 6
        base = "#b9a68c" if j in (0, 5) else "#a08e7c"
        c = haze(jit(mix(base, "#d9b98a", .25), r, 8), z0)
        s.poly([cam.p(u0, 0, z0), cam.p(u1, 0, z0), cam.p(v1, 0, z1), cam.p(v0, 0, z1)], c, None, mul(c, .86), .7)
s.poly(L + R[::-1], s.lin([(0, "#ffe6b0", .5), (.35, "#ffe6b0", .1), (1, "#20283a", .40)], 0, 0, 0, 1))
# sheen toward the sun
s.poly(L + R[::-1], s.rad([(0, "#fff2cc", .6), (1, "#fff2cc", 0)], 600, 380, 330, user=True))
for a in (R, L):
    s.line(a, "#efe0c0", 3, .5)
s.line([(x, y + 3) for x, y in R], "#4b4637", 3, .5)
def shadow(fn, x, y, sx=1.05, sy=.34, op=.5):
    s.g('transform="matrix(1,0,%g,%g,%g,%g)" opacity="%g" filter="%s"' % (-sx, -sy, sx * y, y * (1 + sy), op, s.blurf(1.6)))
    fn("#2c2a35"); s.end()
# railing shadow on the path
zz = 3.25
while zz < 60:
    s.line([cam.p(edge(zz) + .05, 0, zz), cam.p(edge(zz) + 2.55, 0, zz * .945)], "#37323a", max(.8, .10 * cam.k(0, zz)), .42)
    zz += 1.35 if zz < 40 else 2.7
for hh, ww in ((.18, 2), (.36, 2), (.54, 1.9), (.72, 1.8), (.88, 1.7), (1.08, 6)):
    for a_, b_ in zip(Zs[1:-1], Zs[2:]):
        f_ = lambda z: cam.p(edge(z) + 2.4 * hh, 0, z * (1 - .053 * hh))
        s.line([f_(a_), f_(b_)], "#37323a", max(.5, ww * cam.k(0, a_) / 120), .34)
# fallen leaves
for i in range(5200):
    z = 3.5 + 60 * r.random() ** 1.9; u = r.random() ** .6 * 13
    if u < PW and r.random() < .55: continue
    x0, y0 = cam.p(edge(z) + u, 0, z); k = cam.k(0, z)
    if x0 < W + 10 and y0 < H + 8:
        q = r.uniform(.02, .05) * k
        s.ell(x0, y0, q, q * r.uniform(.25, .5), haze(jit(r.choice(("#e8b93a", "#f4cf58", "#c98f25", "#a8741f", "#f7de86")), r, 14), z), .92, r.uniform(-20, 20))

items = []  # (Z, fn) painted far to near
TC = ["#6e4a12", "#9a6a17", "#c88f1f", "#e6b02c", "#f5c93f", "#ffe27a", "#fff0a8"]
def tree(X, Z, ht, seed, n):
    def f():
        q = random.Random(seed); x, y = cam.p(X, 0, Z); k = cam.k(0, Z)
        # shade on the lawn, to the right
        s.ell(x + 2.4 * k, y + .5 * k, 3.2 * k, .5 * k, "#23240f", .42, 6, extra='filter="%s"' % s.blurf(round(max(2, .12 * k))))
        tips = []
        bc = haze("#4a3a2a", Z)
        s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1fL%.1f,%.1fQ%.1f,%.1f %.1f,%.1fZ" % (
            x - .3 * k, y + .04 * k, x - .15 * k, y - .4 * k, x - .14 * k, y - ht * .34 * k, x + .12 * k, y - ht * .34 * k, x + .17 * k, y - .4 * k, x + .34 * k, y + .04 * k),
            s.lin([(0, haze("#e6c084", Z)), (.16, bc), (.7, mul(bc, .75)), (1, mul(bc, .5))], 0, 0, 1, 0))
        if k > 40:
            for _ in range(46):
                t = q.uniform(.03, .33) * ht * k; u = q.uniform(-.13, .12) * k
                s.line([(x + u, y - t), (x + u + q.uniform(-2, 2), y - t - q.uniform(8, 30))], mul(bc, q.choice((.45, .6, 1.5))), q.uniform(1, 2.6), .5)
        for a in (-128, -104, -84, -62, -40):
            branch(s, q, x, y - ht * .33 * k, math.radians(a + q.uniform(-8, 8)), ht * .2 * k, .11 * k, 2, bc, tips, 30, .7, haze("#d9b070", Z) if k > 40 else None)
        cols = [haze(c, Z * .8) for c in TC]
        sz = max(1.5, .062 * k)
        for (tx, ty, d) in sorted(tips, key=lambda t: -t[2]):
            if -120 < tx < W + 120 and ty > -160:
                leaves(s, q, tx + .12 * k, ty + .16 * k, .8 * k, .6 * k, int(n * .6), sz * 1.15, cols[:3], (-.75, -.55), op=.8)
                leaves(s, q, tx, ty, .95 * k, .66 * k, int(n * q.uniform(1.1, 1.6)), sz, cols, (-.75, -.55))
                leaves(s, q, tx + .1 * k, ty + .5 * k, .5 * k, .8 * k, int(n * .35), sz, cols[:5], (-.75, -.55))
    items.append((Z, f))
for X, Z, ht, n in ((7.3, 10.5, 10.5, 105), (8.2, 16.5, 11, 95), (10.2, 23, 11, 80), (12.2, 31, 11, 64), (12, 40, 11, 50), (9.5, 51, 11, 40), (6, 63, 11, 34), (0, 80, 10, 26), (-9, 100, 10, 20), (-18, 122, 10, 16), (19, 26, 12, 60), (23, 38, 12, 46), (16, 55, 12, 36)):
    tree(X, Z, ht, int(Z * 7), n)
def lamp(Z):
    def f():
        x, y = cam.p(edge(Z) + .35, 0, Z); k = cam.k(0, Z); c = haze("#343a3e", Z)
        s.line([(x, y), (x, y - 4.1 * k)], c, max(1.2, .085 * k)); s.line([(x - .022 * k, y), (x - .022 * k, y - 4.1 * k)], "#f3d79a", max(.6, .02 * k), .8)
        s.rect(x - .07 * k, y - .5 * k, .14 * k, .5 * k, c)
        s.path("M%.1f,%.1fq%.1f,%.1f %.1f,%.1f" % (x, y - 4.05 * k, .1 * k, -.5 * k, .75 * k, -.45 * k), None, None, c, max(1, .06 * k))
        s.path("M%.1f,%.1fl%.1f,0l%.1f,%.1fl%.1f,0z" % (x + .55 * k, y - 4.5 * k, .4 * k, .1 * k, .16 * k, -.6 * k), c)
    items.append((Z, f))
for z in (9.2, 19, 30, 43, 58): lamp(z)
def bench(Z, u):
    def f():
        X = edge(Z) + u; k = cam.k(0, Z); c = haze("#6b4a2b", Z)
        for dy, dz in ((.45, 0), (.47, .15), (.49, .3)):
            a, b = cam.p(X, dy, Z + dz), cam.p(X, dy, Z + dz); a = cam.p(X - .0, dy, Z + dz); b = cam.p(X + 1.7, dy, Z + dz)
            s.line([a, b], mul(c, 1.25), .09 * k)
        for dy in (.65, .8, .95):
            s.line([cam.p(X, dy, Z + .42), cam.p(X + 1.7, dy, Z + .42)], c, .1 * k)
        for dx in (.12, 1.55):
            s.line([cam.p(X + dx, 0, Z), cam.p(X + dx, .45, Z), cam.p(X + dx, .5, Z + .36), cam.p(X + dx, 1, Z + .44)], haze("#2b2d2f", Z), .06 * k)
    items.append((Z + .4, f))
bench(12, PW + .3); bench(24, PW + .3)
def who(u, Z, h=1.7, **kw):
    def f():
        x, y = cam.p(edge(Z) + u, 0, Z); k = cam.k(0, Z)
        kw2 = {a: (haze(b, Z) if a in ("top", "bot", "skin", "hair", "shoe", "hat", "scarf", "bag", "skirt") and b else b) for a, b in kw.items()}
        for a, b in (("top", "#445566"), ("bot", "#2b2f3a"), ("skin", "#bd8a68"), ("hair", "#221d1c")):
            kw2.setdefault(a, haze(b, Z))
        shadow(lambda m: person(s, x, y, h * k, mono=m, **{a: b for a, b in kw2.items() if a != "lit"}), x, y, 1.15, .26, .46)
        return person(s, x, y, h * k, lit=-1, light="#ffe9ba", amb=.42, rim=.75, **kw2)
    items.append((Z, f)); return f
# mother + child with balloon (focal group)
def fam():
    Z = 7.2; k = cam.k(0, Z)
    x, y = cam.p(edge(Z) + 2.5, 0, Z); x2, y2 = cam.p(edge(Z) + 3.12, 0, Z - .1)
    A = dict(pose="stroll", face=1, top="#a8443a", bot="#2d3442", scarf="#e8dcc4", long=True, coat=.17, skin="#c8946f")
    C = dict(pose="child", face=1, top="#e2b23c", bot="#3b5878", hat="#c8523f", build=1.28, headsize=1.42, skin="#d09c78")
    shadow(lambda m: person(s, x, y, 1.66 * k, mono=m, **A), x, y, 1.15, .26, .5)
    shadow(lambda m: person(s, x2, y2, 1.02 * k, mono=m, **C), x2, y2, 1.15, .26, .5)
    person(s, x, y, 1.66 * k, lit=-1, light="#ffe9ba", amb=.42, rim=.75, **A)
    hd = person(s, x2, y2, 1.02 * k, lit=-1, light="#ffe9ba", amb=.42, rim=.75, **C)
    hx_, hy_ = hd[0]
    bx, by = hx_ + .26 * k, hy_ - 1.22 * k
    s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1f" % (hx_, hy_, hx_ + .02 * k, hy_ - .6 * k, bx, by + .24 * k), None, .9, "#f7e6cc", 1.5)
    s.path("M%.1f,%.1fl-5,9l10,0z" % (bx, by + .2 * k), "#a82a22")
    s.ell(bx, by, .19 * k, .235 * k, s.rad([(0, "#ff9a7a"), (.25, "#ee4f3a"), (.7, "#c92c22"), (1, "#841a1c")], .5, .5, .6, .3, .28))
    s.ell(bx - .075 * k, by - .09 * k, .03 * k, .055 * k, "#fff3e0", .85, 25, extra='filter="%s"' % s.blurf(1.2))
items.append((7.2, fam))
who(.95, 10.6, 1.74, pose="jog", face=-1, view="side", top="#2f6d94", bot="#23262e", shoe="#e9e4d8", coat=.0)
who(3.9, 13.5, 1.66, pose="stroll", face=-1, view="back", top="#4d6350", bot="#3a3733", hair="#5d5853")
who(4.5, 13.6, 1.56, pose="stroll", face=1, view="back", top="#7d4b5c", bot="#2e2c34", hair="#6d6864", bun=True)
who(1.6, 19, 1.7, pose="walk", face=1, view="side", top="#3c4148", bot="#4d5664", scarf="#c8503a", coat=.14)
who(2.2, 19.4, 1.62, pose="walk2", face=1, view="side", top="#c9b38a", bot="#3a3a44", long=True, coat=.2)
who(.45, 15.2, 1.72, pose="hold", face=-1, view="side", top="#46505c", bot="#34323a", hat="#6b4b34")
who(3.6, 27, 1.7, pose="jog", face=1, top="#c0492e", bot="#2a2c33", coat=0)
who(1.2, 33, 1.7, pose="stroll", view="back", top="#4a586b")
who(2.1, 33, 1.1, pose="walk", view="back", top="#d9a03a", headsize=1.3, build=1.2)
who(4.0, 41, 1.7, pose="walk", top="#5b4a4f"); who(1.5, 46, 1.7, pose="walk2", face=-1, top="#7a6b50"); who(2.6, 56, 1.7, pose="stroll", top="#4d5961")
who(PW + .85, 11.85, 1.68, pose="read", face=-1, view="side", top="#6a5d7c", bot="#30323c", hair="#9d9892")
def dog():
    Z = 12.9; x, y = cam.p(edge(Z) + 3.1, 0, Z); k = cam.k(0, Z); c = "#c9985a"
    s.ell(x + .3 * k, y + 2, .4 * k, .05 * k, "#2c2a35", .45)
    for dx in (-.2, -.14, .16, .23): s.line([(x + dx * k, y - .25 * k), (x + dx * k + r.uniform(-.04, .04) * k, y)], mul(c, .7), .055 * k)
    s.path(smooth([(x - .3 * k, y - .36 * k), (x - .1 * k, y - .43 * k), (x + .2 * k, y - .42 * k), (x + .28 * k, y - .3 * k), (x + .1 * k, y - .2 * k), (x - .22 * k, y - .21 * k)], True), s.lin([(0, "#f6d9a0"), (1, mul(c, .6))]))
    s.ell(x - .37 * k, y - .46 * k, .12 * k, .09 * k, s.lin([(0, "#f6d9a0"), (1, mul(c, .7))]), None, -18); s.ell(x - .29 * k, y - .45 * k, .035 * k, .09 * k, mul(c, .55))
    s.path("M%.1f,%.1fq%.1f,%.1f %.1f,%.1f" % (x + .26 * k, y - .38 * k, .13 * k, -.05 * k, .12 * k, -.24 * k), None, None, c, .06 * k)
    s.line([(x - .26 * k, y - .44 * k), cam.p(edge(13.5) + 3.75, .72, 13.5)], "#3a2c2a", 1.1, .8)
items.append((12.9, dog))
# railing in pieces so people pass before it correctly
def rail(z0, z1):
    def f():
        k = cam.k(0, z0); c = haze("#3f4648", z0); lc = haze("#f7dfae", z0 * .6)
        n_ = 6
        seg = [z0 + (z1 - z0) * t / n_ for t in range(n_ + 1)]
        for hgt in (.18, .36, .54, .72, .88):
            s.line([cam.p(edge(z), hgt, z) for z in seg], c, max(.7, .018 * k)); s.line([cam.p(edge(z), hgt + .012, z) for z in seg], lc, max(.4, .007 * k), .6)
        a = [cam.p(edge(z), 1.06, z) for z in seg]; b = [cam.p(edge(z) + .1, 1.10, z) for z in seg]
        s.line(a, haze("#5b3b23", z0), max(1.2, .1 * k)); s.line([(x, y - .035 * k) for x, y in a], haze("#f4cf92", z0 * .6), max(.6, .03 * k), .9)
        x, y = cam.p(edge(z0), 0, z0); _, t = cam.p(edge(z0), 1.08, z0)
        s.rect(x - .05 * k, t, .1 * k, y - t, s.lin([(0, lc), (.25, c), (1, mul(c, .6))], 0, 0, 1, 0))
        s.rect(x - .09 * k, y - .06 * k, .18 * k, .06 * k, c)
    items.append((z1, f))
z = 3.25
while z < 100:
    d = 1.35 if z < 40 else 2.7
    rail(z, z + d); z += d
for Z_, f in sorted(items, key=lambda t: -t[0]):
    f()
img = over(img, s.render())
# low sun haze over the distance + foreground twig
hz = np.exp(-((yy - HOR - 6) / 60) ** 2) * .34 * np.clip(1.25 - np.abs(xx - 560) / 900, 0, 1)
img = screen(img, hz[..., None] * col("#ffdf9f"))
s = Svg(W, H)
tips = []
q = random.Random(5)
for (x, y, a, l) in ((-30, 60, 8, 150), (-20, -30, 30, 160), (60, -40, 38, 120)):
    branch(s, q, x, y, math.radians(a), l, 9, 2, "#3a2a1d", tips, 24, .62)
for tx, ty, d in tips:
    for _ in range(12):
        # ginkgo fan leaf
        x, y, z, a = tx + q.gauss(0, 34), ty + q.gauss(4, 26), q.uniform(9, 17), q.uniform(20, 160)
        c = q.choice(TC[1:6]); s.g('transform="translate(%.1f,%.1f) rotate(%.0f) scale(%.2f)"' % (x, y, a, z / 10))
        s.path("M0,0Q-3,-7 -9,-9Q-6,-13 -1,-12L0,-9L1,-12Q6,-13 9,-9Q3,-7 0,0Z", s.lin([(0, mul(c, 1.1)), (1, mul(c, .7))])); s.path("M0,0L0,6M0,0L-4,-9M0,0L4,-9", None, .6, mul(c, .65), .6); s.end()
l = s.render(); pre = l.copy(); pre[..., :3] *= l[..., 3:]
pre = blur(pre, 1, 1); img = img * (1 - pre[..., 3:]) + pre[..., :3]
img = bloom(img, 26, .74, .55, (1, .9, .68))
img = curve(img, .30); img = sat(img, 1.1); img = vignette(img, .22, .45, .45); img = grain(img, .013, 1)
save(img, "riverside.jpg")
