"""6 old bookshop front at night, a reading in the lane; light spills from the shop onto wet flagstones"""
from pic import *
W, H, HOR = 1000, 700, 330
r = random.Random(66)
cam = Cam(640, 500, HOR, 1.55)
P = cam.p
yy, xx = np.mgrid[0:H, 0:W].astype(np.float32)
FZ = 8.2
s = Svg(W, H)
s.rect(0, 0, W, H, s.lin([(0, "#141d33"), (.35, "#263250"), (1, "#11131c")]))
for i in range(70): s.ell(r.uniform(300, 700), r.uniform(0, 60), .8, .8, "#cfd8ea", r.uniform(.2, .7))
q = lambda x0, x1, y0, y1, z, f, op=None, st=None, sw=1: s.poly([P(x0, y0, z), P(x1, y0, z), P(x1, y1, z), P(x0, y1, z)], f, op, st, sw)
# upper storey of the shop: dark timber, one lit window
q(-5.2, 5.2, 3.2, 6.4, FZ + .3, s.lin([(0, "#1d2030"), (.7, "#39303a"), (1, "#5e4634")]))
for k in range(60):
    x = -5.2 + k * .175; s.line([P(x, 3.3, FZ + .3), P(x, 5.6, FZ + .3)], "#0f0e14", 1, .5)
for x in (-3.6, -1.1, 1.4, 3.6):
    lit = x in (-1.1, 1.4)
    q(x - .1, x + 1.1, 3.75, 5.25, FZ + .25, "#2a1c14")
    q(x, x + 1.0, 3.85, 5.15, FZ + .24, s.lin([(0, "#ffcf7a"), (.6, "#f2a248"), (1, "#b9682c")]) if lit else s.lin([(0, "#26324c"), (1, "#161a26")]), .95)
    for k in range(5): s.line([P(x + k * .25, 3.85, FZ + .22), P(x + k * .25, 5.15, FZ + .22)], "#20150f", 2)
    for k in range(6): s.line([P(x, 3.85 + k * .26, FZ + .22), P(x + 1, 3.85 + k * .26, FZ + .22)], "#20150f", 1.6)
    if x == 1.4: person(s, *P(2.0, 3.1, FZ + .24), 130, "stand", mono="#4a2a16", view="front")
# eaves
for (ya, za, yb, zb, xr) in ((6.9, FZ - .5, 5.6, FZ - 1.2, 6), (3.75, FZ + .2, 3.05, FZ - 1.1, 5.6)):
    s.poly([P(-xr, ya, za), P(xr, ya, za), P(xr, yb, zb), P(-xr, yb, zb)], s.lin([(0, "#20263a"), (.8, "#2d3044"), (1, "#413a40")]))
    n = 74
    for k in range(n):
        x = -xr + 2 * xr * k / n; a, b = P(x, ya, za), P(x, yb, zb)
        s.line([a, b], "#0d1019", 3.4, .8); s.line([(a[0] + 2.6, a[1]), (b[0] + 2.6, b[1])], "#56617e", 1.5, .55); s.ell(b[0] + 2.5, b[1] + 1, 4, 4, "#4c4648"); s.ell(b[0] + 2, b[1] + 2, 2.4, 2.2, "#8a6a4a", .7)
    s.poly([P(-xr, yb - .02, zb), P(xr, yb - .02, zb), P(xr, yb - .16, zb), P(-xr, yb - .16, zb)], s.lin([(0, "#281a12"), (1, "#a8672f")]))
    for k in range(38):
        x = -xr + 2 * xr * k / 38; s.line([P(x, yb - .1, zb), P(x, yb + .05, FZ)], "#7a4a24", 2.4, .6)
# shop interior glow
q(-4.7, 4.7, 0, 3.1, FZ + .05, s.lin([(0, "#3a2416"), (1, "#20140d")]))
q(-3.4, 3.4, .05, 2.85, FZ, s.rad([(0, "#fff0b8"), (.35, "#ffce74"), (.75, "#e2913f"), (1, "#9a5524")], .5, .35, .75))
# shelves inside, packed with books
for bx0, bx1 in ((-3.35, -1.15), (1.15, 3.35), (-1.05, 1.05)):
    ys = (.35, .82, 1.29, 1.76, 2.23)
    for y in ys:
        q(bx0, bx1, y - .05, y, FZ - .01, "#5e3517")
        x = bx0 + .03
        while x < bx1 - .06:
            w = r.uniform(.025, .075); h_ = r.uniform(.24, .38)
            if r.random() < .92:
                c = mix(jit(r.choice(("#a33a2a", "#d9a441", "#2f5a52", "#e8d6a8", "#4a3b5c", "#7a4a26", "#c9743a", "#385a7a", "#8a2f36", "#b9a77a")), r, 14), "#ffb654", .28)
                q(x, x + w, y, y + h_, FZ - .02, s.lin([(0, mix(c, "#ffe0a0", .3)), (1, mul(c, .62))])); 
                if r.random() < .5: q(x, x + w, y + h_ * .7, y + h_ * .76, FZ - .025, "#ffe6b0", .7)
            x += w + .006
    for x in (bx0, bx1): q(x - .035, x + .035, .1, 2.75, FZ - .03, "#4a2a12")
# reader in the doorway: table, lamp, standing reader with a book
for x in (-4.4, -3.45, -1.1, 1.1, 3.45, 4.4):
    q(x - .1, x + .1, 0, 3.1, FZ - .1, s.lin([(0, "#6e3d1c"), (.5, "#3b2110"), (1, "#1d110a")], 0, 0, 1, 0))
    s.line([P(x - .09 if x > 0 else x + .09, 0, FZ - .1), P(x - .09 if x > 0 else x + .09, 3, FZ - .1)], "#ffb75e", 1.6, .8)
for x0, x1 in ((-3.35, -1.2), (1.2, 3.35)):   # low lattice panels & window bars
    q(x0, x1, 0, .62, FZ - .08, s.lin([(0, "#5a3217"), (1, "#2a170c")]))
    for k in range(4): q(x0 + .08 + k * .53, x0 + .5 + k * .53, .1, .52, FZ - .09, "#3a200f", None, "#8a5428", 1)
    for k in range(1, 7): s.line([P(x0 + (x1 - x0) * k / 7, .62, FZ - .08), P(x0 + (x1 - x0) * k / 7, 2.7, FZ - .08)], "#3a200f", 2)
    for y in (2.2, 2.7, 1.4): s.line([P(x0, y, FZ - .08), P(x1, y, FZ - .08)], "#3a200f", 2.2)
# signboard (brush-like shapes, no letters)
q(-1.75, 1.75, 2.62, 3.12, FZ - .5, s.lin([(0, "#2c1710"), (1, "#150b08")]), None, "#b98238", 2.4)
for k in range(4):
    cx, cy = P(-1.2 + k * .8, 2.87, FZ - .5)
    for _ in range(7):
        a = r.choice((0, 0, 1.5, 1.5, .8, 2.3)); L = r.uniform(5, 11); dx, dy = r.uniform(-6, 6), r.uniform(-7, 7); s.line([(cx + dx - math.cos(a) * L / 2, cy + dy - math.sin(a) * L / 2), (cx + dx + math.cos(a) * L / 2, cy + dy + math.sin(a) * L / 2)], "#f0c468", r.uniform(1.5, 2.8), .9, 'stroke-linecap="round"')
# side walls of the lane
for sg in (-1, 1):
    zs = [1.2 + k * .5 for k in range(18)]
    for i in range(len(zs) - 1):
        for j in range(20):
            y0, y1 = j * .34, j * .34 + .34; z0, z1 = zs[i], zs[i + 1]
            d = math.hypot(z0 - FZ, (y0 - 1.8) * 1.2); g = math.exp(-d / 2.7)
            c = mix(jit("#1b2032", r, 5), jit("#d98a44", r, 10), g * .85); s.poly([P(sg * 4.75, y0, z0), P(sg * 4.75, y0, z1), P(sg * 4.75, y1, z1), P(sg * 4.75, y1, z0)], c, None, mul(c, .7), .8)
    for zc in (3.6, 5.7):   # doors and lit small windows
        s.poly([P(sg * 4.7, 1.3, zc), P(sg * 4.7, 1.3, zc + .8), P(sg * 4.7, 2.5, zc + .8), P(sg * 4.7, 2.5, zc)], "#e89a4a" if (zc > 5) == (sg > 0) else "#2a3652", None, "#1a100a", 4)
        for k in range(1, 4): s.line([P(sg * 4.68, 1.3, zc + k * .2), P(sg * 4.68, 2.5, zc + k * .2)], "#1a100a", 1.8)
        s.line([P(sg * 4.68, 1.9, zc), P(sg * 4.68, 1.9, zc + .8)], "#1a100a", 1.8)
    s.poly([P(sg * 5.4, 4.3, 1.0), P(sg * 5.4, 4.3, FZ), P(sg * 4.2, 3.6, FZ), P(sg * 4.2, 3.6, 1.0)], "#0d1019"); 
# hanging lanterns
def lantern(x, y, z, k_=1.):
    k = cam.k(0, z) * k_; a, b = P(x, y, z); s.line([(a, b - .22 * k), (a, b - .6 * k)], "#1a100a", 1.6)
    s.ell(a, b, 1.25 * k, 1.25 * k, s.rad([(0, "#ffae4a", .55), (.4, "#ff8a30", .18), (1, "#ff8020", 0)]))
    s.ell(a, b, .23 * k, .2 * k, s.rad([(0, "#fff0b4"), (.4, "#ffb049"), (.8, "#d8492a"), (1, "#8a2218")], .5, .55, .6))
    for t in (-.6, -.2, .2, .6): s.ell(a, b, abs(.23 * k * t), .2 * k, None, .35, stroke="#7a1d12", sw=1)
    s.rect(a - .09 * k, b - .24 * k, .18 * k, .05 * k, "#3a200f"); s.rect(a - .09 * k, b + .18 * k, .18 * k, .05 * k, "#3a200f")
    for t in (-.04, 0, .04): s.line([(a + t * k, b + .22 * k), (a + t * k * 1.2, b + .42 * k)], "#d8942e", 1.3)
for x in (-2.6, 2.6, -4.0, 4.0): lantern(x, 2.35, FZ - .9)
# string of small bulbs across the lane
for ya, za, yb, zb in ((3.5, 4.6, 3.7, 6.6),):
    pts = []
    for k in range(15):
        t = k / 14; X = -4.6 + 9.2 * t; pts.append(P(X, ya + (yb - ya) * t - .9 * (1 - (2 * t - 1) ** 2) * .8, za + (zb - za) * t))
    s.path(smooth(pts), None, .9, "#0d0b0c", 1.5)
    for x, y in pts[1:-1]: s.ell(x, y + 7, 30, 30, s.rad([(0, "#ffcf7a", .5), (1, "#ffb050", 0)])); s.ell(x, y + 7, 4, 5, "#fff4cf")
base = s.render()[..., :3]
# ---- wet flagstone floor: mirrored scene, broken by stones
_, yf = P(0, 0, FZ); yf = int(yf)
s = Svg(W, H)
zr = [1.0]
while zr[-1] < FZ: zr.append(zr[-1] + r.uniform(.34, .5))
for i in range(len(zr) - 1):
    x = -5.5 - r.random()
    while x < 5.5:
        w = r.uniform(.5, .95); g_ = r.uniform(.55, 1.3)
        c = mul("#4a4440", g_); s.poly([P(x + .012, 0, zr[i] + .012), P(x + w - .012, 0, zr[i] + .012), P(x + w - .012, 0, zr[i + 1] - .012), P(x + .012, 0, zr[i + 1] - .012)], c); x += w
fl = s.render(); stone = fl[..., :3] * fl[..., 3:] + .05 * (1 - fl[..., 3:])
sl = stone.mean(-1)
n = H - yf
src = np.clip(yf - 1 - np.arange(n) * 1.18, 0, H - 1).astype(int)
wv = sl[yf:] * 1.0; jitx = (wv - .27) * 120 + (fbm(n, W, 30, 6, 5) - .5) * 26
mir = warp(base[src], jitx, (wv - .27) * 150 + (fbm(n, W, 40, 6, 6) - .5) * 40)
mir = blur(mir, 2, 9)
t = np.linspace(0, 1, n, dtype=np.float32)[:, None]
pool = np.exp(-(((xx[yf:] - 500) / (330 + 120 * t)) ** 2)) * (1.05 - .72 * t)
floor = stone[yf:] * (.22 + 1.9 * pool[..., None] * np.array([1.0, .66, .36], np.float32)) + mir * (.50 - .16 * t[..., None]) * (.55 + 1.1 * fbm(n, W, 90, 20, 8)[..., None])
base[yf:] = floor
_, by = P(0, 0, FZ)
s = Svg(W, H)
# step
s.poly([P(-3.4, .16, FZ - .5), P(3.4, .16, FZ - .5), P(3.4, 0, FZ - .5), P(-3.4, 0, FZ - .5)], s.lin([(0, "#c98a4e"), (1, "#4a2e1c")])); s.poly([P(-3.4, .16, FZ - .5), P(3.4, .16, FZ - .5), P(3.4, .16, FZ), P(-3.4, .16, FZ)], "#e8b06a")
# reader at a small table with a lamp
zt = FZ - .9
x, y = P(.05, .1, zt); k = cam.k(0, zt)
person(s, x, y, 1.72 * k, "hold", view="front", top="#3d5a6e", bot="#2a2a33", skin="#d9a578", hair="#2a2220", scarf="#b8452f", light="#ffe0a0", lit=-1, amb=.6, rim=.6)
s.path("M%.1f,%.1fl%.1f,%.1fl%.1f,%.1fl0,%.1fl%.1f,%.1fl%.1f,%.1fz" % (x - .2 * k, y - 1.17 * k, .2 * k, .05 * k, .2 * k, -.05 * k, .15 * k, -.2 * k, .05 * k, -.2 * k, -.05 * k), s.lin([(0, "#fff8e0"), (.5, "#d9b884"), (1, "#fff2cf")], 0, 0, 1, 0))
tx, ty = P(.95, .72, zt - .1)
s.poly([(tx - .45 * k, ty), (tx + .45 * k, ty), (tx + .45 * k, ty + .07 * k), (tx - .45 * k, ty + .07 * k)], s.lin([(0, "#c98646"), (1, "#4a2812")])); s.line([(tx - .38 * k, ty), (tx - .38 * k, ty + .62 * k)], "#2f190c", 4); s.line([(tx + .38 * k, ty), (tx + .38 * k, ty + .62 * k)], "#2f190c", 4)
s.ell(tx + .15 * k, ty - .45 * k, 2.0 * k, 1.8 * k, s.rad([(0, "#ffe09a", .55), (.4, "#ffbe60", .18), (1, "#ffb050", 0)])); s.line([(tx + .15 * k, ty), (tx + .15 * k, ty - .4 * k)], "#8a6a34", 3); s.path("M%.1f,%.1fl%.1f,%.1fl%.1f,0l%.1f,%.1fz" % (tx - .08 * k, ty - .34 * k, .1 * k, -.3 * k, .26 * k, .1 * k, .3 * k), s.lin([(0, "#ffe7a8"), (1, "#fff8dc")]))
for i in range(5): s.rect(tx - .36 * k, ty - (i + 1) * .05 * k, .28 * k + r.uniform(-3, 3), .045 * k, r.choice(("#a33a2a", "#e8d6a8", "#2f5a52", "#c9743a")))
s.ell(tx + .36 * k, ty - .04 * k, .06 * k, .05 * k, "#e9efe9")
# side bookstall and plants
for sg in (-1, 1):
    for i in range(260):
        x0, y0 = P(sg * r.uniform(3.5, 4.5), r.random() ** 1.2 * 1.15, FZ - .7); s.ell(x0, y0, r.uniform(2, 6), r.uniform(1.2, 3), mix(r.choice(("#14261a", "#22402a", "#0f1a14")), "#e0a050", r.random() ** 3 * .8), .95, r.uniform(0, 180))
a0, b0 = P(-3.3, .8, FZ - 1.1), P(-1.5, .8, FZ - 1.1)
s.poly([a0, b0, (b0[0], b0[1] + 34), (a0[0], a0[1] + 34)], s.lin([(0, "#a8642c"), (1, "#341c0d")]))
x = a0[0] + 3
while x < b0[0] - 8: w = r.uniform(9, 18); h_ = r.uniform(5, 15); s.rect(x, a0[1] - h_, w, h_, jit(r.choice(("#c94f35", "#f0dba8", "#3f6a5c", "#d99a3a", "#4a5a86")), r, 12)); x += w + 1
items = []
def sitter(X, Z, **kw):
    def f():
        x, y = P(X, 0, Z); k = cam.k(X, Z); h = 1.66 * k
        s.ell(x, y + .02 * k, .5 * k, .1 * k, "#06060a", .6, extra='filter="%s"' % s.blurf(4))
        # long shadow toward the viewer
        dx = (X - .2) * .12 * k
        s.poly([(x - .2 * k, y), (x + .2 * k, y), (x + dx + .42 * k, y + .8 * k), (x + dx - .36 * k, y + .8 * k)], s.lin([(0, "#05060a", .55), (1, "#05060a", 0)]))
        top = kw.get("top", "#3a4458"); hair = kw.get("hair", "#16131a"); v = kw.get("lean", 0) * k
        rim = "#ffc87a"
        ch = kw.get("chair", True)
        for d in (-.19, .19): s.line([(x + d * k, y), (x + d * .95 * k, y - .46 * k)], "#2a170b", .045 * k); s.line([(x + d * k - .012 * k, y), (x + d * .95 * k - .012 * k, y - .44 * k)], "#9a5c2a", .010 * k, .7)
        for d in (-.13, .13): s.line([(x + d * k, y - .1 * k), (x + d * .95 * k, y - .44 * k)], "#150d0a", .03 * k)
        s.line([(x - .18 * k, y - .16 * k), (x + .18 * k, y - .16 * k)], "#241409", .024 * k)
        for d in (-.075, .06): s.poly([(x + (d - .04) * k, y - .42 * k), (x + (d + .04) * k, y - .42 * k), (x + (d + .03) * k, y - .04 * k), (x + (d - .03) * k, y - .04 * k)], "#0d0d14", .9); s.ell(x + d * k, y - .03 * k, .05 * k, .03 * k, "#0a0a0e")
        s.poly([(x - .215 * k, y - .47 * k), (x + .215 * k, y - .47 * k), (x + .205 * k, y - .42 * k), (x - .205 * k, y - .42 * k)], s.lin([(0, "#8a5226"), (1, "#2f1a0c")]))
        sl = kw.get("slump", 0) * k
        for g, c in ((1.0, 1), (.0, None)):
            e = .012 * k * g
            d = "M%.1f,%.1fC%.1f,%.1f %.1f,%.1f %.1f,%.1fC%.1f,%.1f %.1f,%.1f %.1f,%.1fC%.1f,%.1f %.1f,%.1f %.1f,%.1fL%.1f,%.1fC%.1f,%.1f %.1f,%.1f %.1f,%.1fC%.1f,%.1f %.1f,%.1f %.1f,%.1fC%.1f,%.1f %.1f,%.1f %.1f,%.1fZ" % (
                x + v - .05 * k, y - 1.13 * k - e, x + v - .10 * k, y - 1.08 * k - e, x + v - .19 * k, y - 1.08 * k - e + sl, x + v - .225 * k - e, y - 1.0 * k - e + sl,
                x + v - .265 * k - e, y - .88 * k, x - .275 * k - e, y - .72 * k, x - .235 * k - e, y - .6 * k, x - .20 * k - e, y - .56 * k, x - .175 * k - e, y - .52 * k, x - .195 * k - e, y - .45 * k,
                x + .195 * k + e, y - .45 * k, x + .175 * k + e, y - .52 * k, x + .20 * k + e, y - .56 * k, x + .235 * k + e, y - .6 * k, x + .275 * k + e, y - .72 * k, x + v + .265 * k + e, y - .88 * k, x + v + .225 * k + e, y - 1.0 * k - e - sl,
                x + v + .19 * k, y - 1.08 * k - e - sl, x + v + .10 * k, y - 1.08 * k - e, x + v + .05 * k, y - 1.13 * k - e)
            s.path(d, s.lin([(0, rim, .95), (.35, rim, .5), (.75, rim, 0)]) if c else s.lin([(0, mix(top, "#f0a450", .42)), (.22, top), (.6, mul(top, .55)), (1, mul(top, .25))]))
        for d in (-1, 1): s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1f" % (x + v + d * .17 * k, y - .96 * k, x + d * .19 * k, y - .75 * k, x + d * .16 * k, y - .58 * k), None, .5, mul(top, .2), .016 * k)
        for t in (-.08, .015, .09): s.path("M%.1f,%.1fq%.1f,%.1f %.1f,%.1f" % (x + v + t * k, y - 1.02 * k, .02 * k, .25 * k, t * .3 * k, .5 * k), None, .22, "#000", .012 * k)
        if ch:
            for d in (-.2, .2): s.line([(x + d * k, y - .44 * k), (x + d * 1.03 * k, y - .93 * k)], "#2f1a0c", .04 * k); s.line([(x + d * k - .01 * k, y - .5 * k), (x + d * 1.03 * k - .01 * k, y - .92 * k)], "#a8682f", .009 * k, .8)
            for yy_ in (.9, .74): s.path("M%.1f,%.1fq%.1f,%.1f %.1f,0l0,%.1fq%.1f,%.1f %.1f,0z" % (x - .2 * k, y - yy_ * k, .2 * k, .03 * k, .4 * k, .065 * k, -.2 * k, .03 * k, -.4 * k), s.lin([(0, "#5a3317"), (1, "#22120a")])); s.path("M%.1f,%.1fq%.1f,%.1f %.1f,0" % (x - .2 * k, y - yy_ * k, .2 * k, .03 * k, .4 * k), None, .75, "#c07a38", .011 * k)
        if kw.get("scarf"): s.path("M%.1f,%.1fq%.1f,%.1f %.1f,0l%.1f,%.1fq%.1f,%.1f %.1f,0z" % (x + v - .1 * k, y - 1.13 * k, .1 * k, -.07 * k, .2 * k, .03 * k, .08 * k, -.13 * k, .06 * k, -.26 * k), s.lin([(0, mix(kw["scarf"], "#ffd08a", .4)), (1, mul(kw["scarf"], .5))]))
        s.rect(x + v - .045 * k, y - 1.19 * k, .09 * k, .1 * k, "#7a5238")
        tl = kw.get("tilt", 0) * k; hs = kw.get("hs", 1.)
        hx_, hy_ = x + v + tl, y - 1.28 * k
        s.ell(hx_ - .1 * k * hs, hy_ + .015 * k, .022 * k, .035 * k, "#c98a58"); s.ell(hx_ + .1 * k * hs, hy_ + .015 * k, .022 * k, .035 * k, "#c98a58")
        s.ell(hx_, hy_ - .004 * k, .097 * k * hs, .122 * k * hs, s.lin([(0, rim, 1), (.5, rim, .6), (.9, rim, 0)])); s.ell(hx_, hy_ + .006 * k, .091 * k * hs, .115 * k * hs, s.lin([(0, mix(hair, "#d98a44", .35)), (.4, hair), (1, mul(hair, .6))]))
        for t in range(7): s.path("M%.1f,%.1fq%.1f,%.1f %.1f,%.1f" % (hx_ + (t - 3) * .024 * k, hy_ - .09 * k, (t - 3) * .012 * k, .08 * k, (t - 3) * .008 * k, .17 * k), None, .25, "#e8a860", .007 * k)
        if kw.get("long"): s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1fL%.1f,%.1fQ%.1f,%.1f %.1f,%.1fZ" % (hx_ - .1 * k, hy_, hx_ - .15 * k, hy_ + .15 * k, hx_ - .1 * k, hy_ + .3 * k, hx_ + .1 * k, hy_ + .3 * k, hx_ + .15 * k, hy_ + .15 * k, hx_ + .1 * k, hy_), s.lin([(0, hair), (1, mul(hair, .7))]))
        if kw.get("bun"): s.ell(hx_, hy_ - .1 * k, .055 * k, .05 * k, mix(hair, "#d98a44", .25))
        if kw.get("hat"): s.path("M%.1f,%.1fq%.1f,%.1f %.1f,0l0,%.1fl%.1f,0z" % (hx_ - .1 * k, hy_ - .01 * k, .1 * k, -.25 * k, .2 * k, .05 * k, -.2 * k), s.lin([(0, mix(kw["hat"], "#ffd08a", .45)), (1, mul(kw["hat"], .5))]))
    items.append((Z, f))
C = ("#4a3a52", "#2f4a5c", "#5c3a34", "#3f4a38", "#5a4a3a", "#33395a", "#6a2f30", "#3a4a4a")
HAIRS = ("#16131a", "#16131a", "#2a1c16", "#8a8480", "#16131a", "#5a5048")
rows = ((5.6, 7, .86, 0), (4.45, 6, .88, .2), (3.35, 5, .92, -.15))
n_ = 0
for Z, cnt, st, off in rows:
    for k in range(cnt):
        X = (k - (cnt - 1) / 2) * st + off + r.uniform(-.08, .08)
        if Z > 5 and abs(X) < .3: continue
        if Z < 4 and k == 2: continue
        sitter(X, Z + r.uniform(-.12, .12), top=C[(n_ * 3) % 8], hair=HAIRS[(n_ * 5) % 6], long=n_ % 4 == 1, bun=n_ % 7 == 3, hat=("#7a2f2a", None, None, None, "#3f4f6a")[n_ % 5], scarf=(None, None, "#b8452f", None, "#c9a04a")[n_ % 5], tilt=r.uniform(-.03, .03), lean=r.uniform(-.04, .04), slump=r.uniform(-.02, .02), chair=n_ % 3 != 2, hs=1.0)
        n_ += 1
# standing listeners at the sides
def st(X, Z, **kw): items.append((Z, lambda: person(s, *P(X, 0, Z), kw.pop("h", 1.7) * cam.k(0, Z), light="#ffd08a", amb=.3, rim=.7, skin="#c98a58", lit=1 if X < 0 else -1, **kw)))
st(-3.3, 5.2, pose="hold", face=1, view="side", top="#4a4a5a", bot="#1d1d26", scarf="#a8452f"); st(-3.75, 5.5, pose="back", face=1, view="side", top="#5a4636", bot="#1d1d26", hair="#77706a")
st(3.3, 5.0, pose="stand", face=-1, view="side", top="#6a3a36", bot="#1d1d26", long=True); st(3.75, 5.7, pose="hold", face=-1, view="side", top="#35506a", bot="#1d1d26"); st(3.0, 5.1, h=1.1, pose="stand", face=-1, view="side", top="#c98a35", bot="#24242e", headsize=1.4, build=1.2)
for Z_, f in sorted(items, key=lambda t: -t[0]): f()
# bicycle-dark foreground: doorway edge and plant leaves out of focus
lay = s.render(); img = over(base, lay)
s = Svg(W, H)
for i in range(46):
    x, y = r.uniform(-20, 150), r.uniform(470, 720); s.ell(x, y, r.uniform(20, 46), r.uniform(7, 13), mix("#0a100c", "#4a3a20", r.random() * .5), .95, r.uniform(-80, 20))
for i in range(30):
    x, y = r.uniform(890, 1020), r.uniform(560, 720); s.ell(x, y, r.uniform(20, 46), r.uniform(7, 13), mix("#0a100c", "#4a3a20", r.random() * .5), .95, r.uniform(-20, 80))
l = s.render(); l[..., :3] *= l[..., 3:]; l = blur(l, 3, 3); img = img * (1 - l[..., 3:]) + l[..., :3]
# warm air in front of the shop
g = np.exp(-((xx - 500) / 330) ** 2 - ((yy - 300) / 190) ** 2) * .20; img = screen(img, g[..., None] * col("#ffb45e"))
img = bloom(img, 18, .66, .6, (1, .8, .5)); img = curve(img, .22); img = sat(img, 1.05); img = img + np.clip(.10 - img, 0, 1) * .22 * np.array([.8, .9, 1.3], np.float32)
img = vignette(img, .34, .5, .48); img = grain(img, .018, 6)
save(img, "reading.jpg")
