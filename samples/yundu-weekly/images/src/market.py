"""3 renovated covered farmers' market: one-point perspective, daylight from the roof, warm lamps over the stalls"""
from pic import *
W, H, HOR = 1100, 760, 322
r = random.Random(33)
cam = Cam(760, 545, HOR, 1.95)
P = cam.p
HZ = lambda c, z: mix(c, "#dfe3d6", 1 - math.exp(-z / 46))
s = Svg(W, H)
s.rect(0, 0, W, H, "#39352f")
FAR, RW, RH = 44, 8.2, 7.2
# end wall with big window
a, b = P(-RW, 0, FAR), P(RW, RH + 2, FAR)
s.rect(a[0], b[1], b[0] - a[0], a[1] - b[1], s.lin([(0, "#fff9e6"), (.5, "#e9e6d3"), (1, "#b7ad98")]))
for i in range(11): x, _ = P(-RW + i * 1.64, 0, FAR); s.line([(x, b[1]), (x, a[1])], "#8f938c", 1.4)
for i in range(5): _, y = P(0, 2.2 + i * 1.4, FAR); s.line([(a[0], y), (b[0], y)], "#8f938c", 1.2)
# roof slopes as planks + skylight band
Zs = [1.2 * 1.12 ** k for k in range(33)]
Zs = [z for z in Zs if z < FAR] + [FAR]
def slope(x0, y0, x1, y1, fn, sub):
    for i in range(len(Zs) - 1):
        for j in range(sub):
            t0, t1 = j / sub, (j + 1) / sub
            q = [P(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, z) for t, z in ((t0, Zs[i]), (t1, Zs[i]), (t1, Zs[i + 1]), (t0, Zs[i + 1]))]
            c = fn(t0, Zs[i]); s.poly(q, c, None, mul(c, .9), .6)
for sg in (-1, 1):
    slope(sg * RW, 5.0, sg * 2.1, 7.0, lambda t, z: HZ(jit(mix("#5b4a39", "#b59a74", t ** 1.5), r, 6), z), 9)
    slope(sg * 2.1, 7.0, 0, 7.7, lambda t, z: HZ(mix(jit("#bfe0f2", r, 8), "#ffffff", .55), z), 3)
    slope(sg * RW, 0, sg * RW, 5.0, lambda t, z: HZ(jit(mix("#6e5b48", "#8b7860", t), r, 6), z), 6)
for i in range(0, 26):
    z = 3 + i * 1.6
    c = HZ("#3f4644", z); w = max(.8, .11 * cam.k(0, z)) if i % 3 == 0 else max(.5, .04 * cam.k(0, z))
    s.line([P(-2.1, 7, z), P(0, 7.7, z), P(2.1, 7, z)], c, w * .7)
    if i % 3 == 0:
        A, B, C, D, E = P(-RW, 4.9, z), P(-2.1, 6.9, z), P(0, 7.6, z), P(2.1, 6.9, z), P(RW, 4.9, z)
        s.line([A, B, C, D, E], c, w); T = [P(-RW + k * RW / 4, 4.75, z) for k in range(9)]
        s.line(T, c, w * .9); top = [P(x, 5 + (RW - abs(x)) * .338, z) for x in [-RW + k * RW / 4 for k in range(9)]]
        for k in range(8): s.line([T[k], top[k + 1]] if k < 4 else [top[k], T[k + 1]], c, w * .55); s.line([T[k], top[k]], c, w * .5)
        s.line([(x, y - w * .4) for x, y in (A, B, C)], HZ("#fff6dc", z), max(.5, w * .22), .7)
        for sg in (-1, 1):
            x0, y0 = P(sg * 5.1, 0, z); x1, y1 = P(sg * 5.1, 4.75, z); ww = .13 * cam.k(0, z)
            s.poly([(x0 - ww, y0), (x1 - ww, y1), (x1 + ww, y1), (x0 + ww, y0)], s.lin([(0, HZ("#e6ded0", z)), (.5, HZ("#8e8a80", z)), (1, HZ("#55534e", z))], 0, 0, 1, 0))
# floor
slope(-RW, 0, RW, 0, lambda t, z: HZ(jit(mix("#a89b88", "#cdc4b2", math.exp(-((t - .5) / .13) ** 2)), r, 5), z), 28)
bg = s.render()[..., :3]
yy, xx = np.mgrid[0:H, 0:W].astype(np.float32)
# wet-floor reflection of the bright end and roof, broken up
n = H - HOR - 70
fy = HOR + 60
mir = bg[np.clip((2 * (HOR + 26) - yy).astype(int), 0, H - 1), np.clip(xx.astype(int), 0, W - 1)]
mir = blur(warp(mir, (fbm(H, W, 40, 9, 4) - .5) * 40, (fbm(H, W, 30, 12, 5) - .5) * 60), 5, 16)
k = (np.clip((yy - HOR - 20) / 60, 0, 1) * np.exp(-((xx - 545) / (70 + (yy - HOR) * .62)) ** 2) * (.32 + .5 * (fbm(H, W, 60, 16, 6) - .4)))[..., None]
bg = bg * (1 - k) + np.clip(mir * 1.12, 0, 1) * k
bg *= (1 - .30 * np.clip((yy - 520) / 240, 0, 1))[..., None]
s = Svg(W, H)
items = []
VEG = {
    "tomato": ("#d8301f", "r"), "orange": ("#f0861e", "r"), "potato": ("#b98a50", "r"), "cabbage": ("#a9c873", "R"), "pepperg": ("#3f8a2c", "r"), "peppery": ("#f2bc2a", "r"), "apple": ("#c8443a", "r"),
    "eggplant": ("#4d2a5c", "l"), "cuke": ("#3c7a34", "l"), "carrot": ("#ee7a22", "l"), "radish": ("#efe9da", "l"), "corn": ("#f0c847", "l"), "pumpkin": ("#d9772a", "R"), "onion": ("#8c3a5c", "r"),
    "choy": ("#4f9a3a", "g"), "lettuce": ("#8cc24a", "g"), "celery": ("#6aa84a", "g"), "spinach": ("#2e6b2c", "g"), "lotus": ("#d9c2a2", "l"), "mushroom": ("#d9c9ae", "r"), "pear": ("#dcc860", "r")}
names = list(VEG)
def ball(c, z): c = HZ(c, z); return s.rad([(0, mix(c, "#fff4d8", .72)), (.3, mix(c, "#fff0d0", .12)), (.7, mul(c, .8)), (1, mul(c, .38))], .5, .5, .56, .36, .24)
def tray(sg, x0, x1, y0, y1, z0, z1, nm):
    """one heaped crate; x0 aisle side (low) .. x1 far side (high)"""
    k = cam.k(0, z0); base, kind = VEG[nm]; base = jit(base, r, 8)
    q = [P(sg * x0, y0, z0), P(sg * x1, y1, z0), P(sg * x1, y1, z1), P(sg * x0, y0, z1)]
    s.poly(q, HZ(mul(base, .35), z0))
    L = []
    wx, dz = x1 - x0, z1 - z0
    if kind == "r": st = .105
    elif kind == "R": st = .24
    elif kind == "l": st = .085
    else: st = .15
    zz = z1 - st * .5
    while zz > z0 + st * .2:
        t = (st * .5) / wx
        while t < 1:
            L.append((zz + r.uniform(-.2, .2) * st, t + r.uniform(-.1, .1) * st / wx)); t += st / wx
        zz -= st
    heap = lambda t, z: .10 * (1 - (2 * t - 1) ** 2) * (1 - (2 * (z - z0) / dz - 1) ** 2)
    for lay in range(2 if kind in "rRg" else 1):
        for z, t in L:
            if lay and (r.random() < .45 or not .12 < t < .9): continue
            X, Y = x0 + wx * t, y0 + (y1 - y0) * t + heap(t, z) * 1.1 + lay * st * .42
            x, y = P(sg * X, Y, z); kk = cam.k(0, z); R = st * .56 * kk * r.uniform(.85, 1.1); c = jit(base, r, 12)
            if kind in "rR":
                s.ell(x, y + R * .1, R * 1.04, R, HZ(mul(c, .3), z), .8)
                s.ell(x, y - R * .25, R, R * .92, ball(mix(base, c, .5) if kk > 90 else base, round(z)))
                if nm in ("tomato", "apple") and kk > 90 and r.random() < .6: s.ell(x, y - R * .75, R * .28, R * .16, "#3d5a24")
                if kind == "R" and kk > 60:
                    for q_ in (-.5, 0, .5): s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1f" % (x, y - R * 1.1, x + q_ * R * 1.5, y - R * .5, x + q_ * R, y + R * .5), None, .5, mul(base, .6 if nm == "pumpkin" else 1.35), max(.6, R * .07))
            elif kind == "l":
                a, b_ = P(sg * max(X - .13, x0 + .03), Y - .03 if X - .13 > x0 + .03 else Y, z), P(sg * (X + .15), Y + .05, z + .03); w = st * .62 * kk
                s.line([a, b_], HZ(mul(c, .4), z), w * 1.2, None, 'stroke-linecap="round"'); s.line([a, b_], HZ(c, z), w * .95, None, 'stroke-linecap="round"'); s.line([(a[0], a[1] - w * .22), (b_[0], b_[1] - w * .22)], HZ(mix(c, "#fff6dc", .6), z), w * .25, .8, 'stroke-linecap="round"')
                if nm in ("carrot", "radish", "eggplant"): s.ell(b_[0], b_[1], w * .6, w * .5, HZ("#4b8a35", z))
            else:
                for _ in range(4 if kk > 60 else 2):
                    a = r.uniform(0, 6.28); d = st * .5 * kk; cc = HZ(mix(mul(c, .5), mix(c, "#f2f6b0", .5), r.random()), z)
                    s.ell(x + math.cos(a) * d * .5, y - abs(math.sin(a)) * d * .5, d * r.uniform(.4, .75), d * r.uniform(.2, .4), cc, .95, r.uniform(-60, 60))
                if r.random() < .3: s.line([(x, y + R * .3), (x + r.uniform(-3, 3), y - R * .6)], HZ("#eef3da", z), max(.8, .02 * kk), .8)
    # front lip of the crate with price card
    lip = [P(sg * x0, y0 - .10, z0), P(sg * x0, y0 - .10, z1), P(sg * x0, y0 + .035, z1), P(sg * x0, y0 + .035, z0)]
    s.poly(lip, s.lin([(0, HZ("#c99a5e", z0)), (1, HZ("#6d4a2a", z0))])); s.line([lip[2], lip[3]], HZ("#f2d9a8", z0), max(.6, .012 * k), .9)
    s.poly([P(sg * x0, y0 + .03, z0), P(sg * x1, y1 + .03, z0), P(sg * x1, y1 - .03, z0), P(sg * x0, y0 - .03, z0)], HZ("#8a6238", z0))
    zc = (z0 + z1) / 2; x, y = P(sg * (x0 + .06), y0 + .2, zc); kk = cam.k(0, zc)
    s.line([(x, y), (x, y + .2 * kk)], HZ("#9a9a94", zc), max(.6, .012 * kk)); s.poly([(x - .035 * kk, y - .07 * kk), (x + .055 * kk, y - .08 * kk), (x + .055 * kk, y + .05 * kk), (x - .035 * kk, y + .06 * kk)], HZ("#fbf3dc", zc)); s.line([(x - .02 * kk, y - .01 * kk), (x + .04 * kk, y - .018 * kk)], HZ("#b23a2a", zc), max(.6, .022 * kk))
STALL = 2.6
def stall(sg, z0, idx):
    def f():
        z1 = z0 + STALL - .25; k = cam.k(0, z0)
        # body: tiled apron toward the aisle
        for i in range(6):
            a, b_ = z0 + (z1 - z0) * i / 6, z0 + (z1 - z0) * (i + 1) / 6
            for j in range(3): s.poly([P(sg * 1.62, j * .25, a), P(sg * 1.62, j * .25, b_), P(sg * 1.62, j * .25 + .25, b_), P(sg * 1.62, j * .25 + .25, a)], HZ(jit(mix("#5f7d70", "#a9c0ae", j / 2.4), r, 6), a), None, HZ("#3f5249", a), .6)
        s.poly([P(sg * 1.62, 0, z0), P(sg * 3.4, 0, z0), P(sg * 3.4, 1.1, z0), P(sg * 1.62, .76, z0)], s.lin([(0, HZ("#7d8f84", z0)), (1, HZ("#3a3f3a", z0))]))
        q = random.Random(idx * 3 + (sg > 0)); ns = q.sample(names, 6); m = 3
        for row in (1, 0):
            for i in range(m - 1, -1, -1):
                a, b_ = z0 + (z1 - z0) * i / m, z0 + (z1 - z0) * (i + 1) / m - .03
                x0, x1 = (1.62, 2.35) if row == 0 else (2.38, 3.15); tray(sg, x0, x1, .80 if row == 0 else 1.06, 1.02 if row == 0 else 1.26, a, b_, ns[row * 3 + i])
        # scales
        if idx % 2 == 0:
            x, y = P(sg * 3.2, 1.35, z0 + .4); s.rect(x - .13 * k, y - .06 * k, .26 * k, .12 * k, HZ("#8f9694", z0), rx=2); s.rect(x - .06 * k, y - .03 * k, .12 * k, .04 * k, "#24402e"); s.ell(x, y - .08 * k, .16 * k, .03 * k, HZ("#d9dcd9", z0))
    items.append((z0 + .02, f))
    def back():   # vendor and shelves behind, sign board above
        z1 = z0 + STALL - .25; k = cam.k(0, z0)
        s.poly([P(sg * 4.6, 0, z0), P(sg * 4.6, 0, z1), P(sg * 4.6, 2.6, z1), P(sg * 4.6, 2.6, z0)], HZ("#43382d", z0))
        for j in range(4):
            s.line([P(sg * 4.55, .9 + j * .42, z0), P(sg * 4.55, .9 + j * .42, z1)], HZ("#2b241e", z0), max(.8, .035 * k))
            zz = z0 + .1
            while zz < z1:
                x, y = P(sg * 4.5, .92 + j * .42, zz); h_ = r.uniform(.16, .34) * k; s.rect(x, y - h_, .12 * k, h_, HZ(mul(jit(r.choice(("#8a4a34", "#a68a52", "#5c6a4c", "#7a6248", "#a89c86", "#54382c")), r, 12), .72), z0)); zz += r.uniform(.14, .24)
        c = ("#a63b2c", "#2f6a4f", "#c48a2c", "#35597a", "#7a4a2a")[idx % 5]
        q = [P(sg * 3.5, 2.75, z0), P(sg * 3.5, 2.75, z1), P(sg * 3.5, 3.35, z1), P(sg * 3.5, 3.35, z0)]
        s.poly(q, s.lin([(0, HZ(mix(c, "#ffe9c0", .25), z0)), (1, HZ(mul(c, .8), z0))]), None, HZ("#2b241e", z0), 1)
        for i in range(4):   # glyph-like blocks
            a = z0 + .45 + i * .42; s.poly([P(sg * 3.49, 2.9, a), P(sg * 3.49, 2.9, a + .26), P(sg * 3.49, 3.2, a + .26), P(sg * 3.49, 3.2, a)], HZ("#f6e8c8", z0), .85)
            for _ in range(5):
                u, v = r.uniform(0, .22), r.uniform(0, .26); e = r.random() < .5
                s.line([P(sg * 3.48, 2.92 + v, a + (0 if e else u)), P(sg * 3.48, 2.92 + v + (0 if e else .16), a + (.26 if e else u))], HZ(c, z0), max(.5, .022 * k))
        q = random.Random(idx * 17 + sg); x, y = P(sg * 3.75, 0.15, z0 + 1.2); kk = cam.k(0, z0 + 1.2)
        person(s, x, y, 1.66 * kk, q.choice(("hold", "reach", "stand", "hold")), face=-sg, view=q.choice(("front", "front", "side")), top=HZ(q.choice(("#3f6a8a", "#8a3f3a", "#4f7a4a", "#7a6a9a")), z0), bot=HZ("#3a3a40", z0), lit=-sg, light="#ffe6b8", hair=HZ(q.choice(("#1d1a1c", "#5b5550")), z0), vest=None, hat=HZ("#e9e3d2", z0) if q.random() < .4 else None, skin=HZ("#c9966f", z0))
    items.append((z0 + 1.3, back))
    def lampf():
        z = z0 + 1.1; k = cam.k(0, z); x, y = P(sg * 2.35, 2.62, z); x1, y1 = P(sg * 2.35, 5, z)
        s.line([(x, y), (x1, y1)], "#2b2a28", max(.6, .012 * k))
        s.ell(x, y + .5 * k, 1.5 * k, 1.25 * k, s.rad([(0, "#ffd98a", .42), (.4, "#ffca6a", .16), (1, "#ffc05a", 0)]))
        s.path("M%.1f,%.1fq%.1f,%.1f %.1f,%.1fl%.1f,0q%.1f,%.1f %.1f,%.1fz" % (x - .05 * k, y - .22 * k, -.02 * k, .12 * k, -.22 * k, .24 * k, .54 * k, -.2 * k, -.12 * k, -.22 * k, -.24 * k), s.lin([(0, HZ("#c0452e", z)), (.5, HZ("#8a2a1c", z)), (1, HZ("#4d1711", z))], 0, 0, 1, 0))
        s.ell(x, y + .03 * k, .25 * k, .06 * k, "#fff3cf"); s.ell(x, y + .07 * k, .09 * k, .09 * k, "#fffdf2")
    items.append((z0 + 1.0, lampf))
i = 0; z = 2.15
while z < FAR - 3:
    stall(-1, z, i); stall(1, z, i + 3); z += STALL; i += 1
def who(X, Z, h=1.68, **kw):
    def f():
        x, y = P(X, 0, Z); k = cam.k(X, Z)
        kw2 = {a: (HZ(b, Z * 1.1) if a in ("top", "bot", "skin", "hair", "scarf", "bag", "hat", "skirt") and b else b) for a, b in kw.items()}
        s.ell(x, y, .34 * k, .06 * k, "#2a2420", .5, extra='filter="%s"' % s.blurf(round(max(1, .04 * k), 1)))
        # reflection in the wet floor
        s.g('transform="matrix(1,0,0,-.55,0,%g)" opacity=".17" filter="%s"' % (y * 1.55, s.blurf(2.2))); person(s, x, y, h * k, **{**kw2}); s.end()
        person(s, x, y, h * k, light="#fff1d2", amb=.42, rim=.6, lit=-1 if X > 0 else 1, **kw2)
    items.append((Z, f))
who(.62, 4.3, 1.64, pose="stroll", view="back", top="#a33c34", bot="#2d3040", long=True, coat=.14, bag="#d9c48a", hair="#241d1c")
who(-.95, 5.3, 1.7, pose="reach", face=-1, view="side", top="#4a6478", bot="#33363f", hair="#8a8580", bag="#3f7a4f")
who(-.35, 8.4, 1.7, pose="walk", view="front", top="#c79a52", bot="#2f3948", scarf="#7a2f2f", bag="#b8442f")
who(.12, 8.2, 1.08, pose="walk2", view="front", top="#3f78a8", bot="#3a3f4f", build=1.25, headsize=1.4)
who(1.1, 7.2, 1.62, pose="reach", face=1, view="side", top="#6a5a8a", bot="#2f2f38", hair="#3b3532", bun=True, coat=.08)
who(.95, 11.5, 1.72, pose="hold", face=1, view="side", top="#4f5a48", bot="#33343c", hair="#1d1a1c"); who(-1.0, 11.8, 1.62, pose="reach", face=-1, top="#9a5a4a", bot="#30323c", long=True)
who(.2, 14.5, 1.7, pose="stroll", view="back", top="#55606b"); who(-.55, 15, 1.6, pose="walk", view="front", top="#a86a7a", long=True); who(.9, 18, 1.7, pose="stand", view="back", top="#7a6a4a"); who(-.9, 19, 1.65, pose="reach", face=-1, top="#4a6a7a"); who(.0, 22, 1.7, pose="walk", view="front", top="#8a4a3f"); who(.6, 27, 1.7, pose="stroll", view="back", top="#4f5560"); who(-.5, 30, 1.7, pose="walk", view="front", top="#7a7060")
for Z_, f in sorted(items, key=lambda t: -t[0]): f()
img = over(bg, s.render())
# daylight shafts from the skylight
ray = np.zeros((H, W), np.float32)
for q_, (xa, xb, wd) in enumerate(((430, 250, 60), (520, 430, 46), (590, 660, 46), (660, 860, 64))):
    c = xa + (xb - xa) * (yy / 600); ray += np.exp(-((xx - c) / (wd * (.6 + yy / 500))) ** 2) * np.clip(1 - yy / 620, 0, 1) * .16
ray *= .7 + .6 * fbm(H, W, 120, 200, 3)
img = screen(img, ray[..., None] * col("#fff4d6")); g = np.exp(-np.hypot((xx - 545) / 190, (yy - 300) / 120) ** 2) * .32; img = screen(img, g[..., None] * col("#fff3d4"))
img = bloom(img, 14, .78, .5, (1, .92, .74)); img = curve(img, .36); img = sat(img, 1.1); img = vignette(img, .3, .5, .5); img = grain(img, .013, 3)
save(img, "market.jpg")
