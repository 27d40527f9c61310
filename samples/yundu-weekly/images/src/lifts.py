"""2 old six-storey block with a new glass lift shaft; morning sun from the left"""
from pic import *
W, H, HOR = 1500, 980, 782
r = random.Random(22)
cam = Cam(1080, 690, HOR, 1.6, yaw=17, X=-9.6, Z=-14.6)
def at(px, z):
    x = (px - cam.cx) * z / cam.f
    return x * cam.c + z * cam.s + cam.X, -x * cam.s + z * cam.c + cam.Z
P = cam.p
FZ = 13.5           # facade plane
SUNC = "#fff0cf"
s = Svg(W, H)
s.rect(0, 0, W, H, s.lin([(0, "#4f86bf"), (.45, "#9fc3de"), (.8, "#e6e6da")]))
sky = s.render()[..., :3]
yy, xx = np.mgrid[0:H, 0:W].astype(np.float32)
c = fbm(H, W, 360, 150, 5, 6); m = np.clip((c - .5) * 4.5, 0, 1)
sh = np.clip((warp(c, np.full((H, W), -14., np.float32), np.full((H, W), -16., np.float32)) - c) * 5 + .62, .3, 1)
sky = sky * (1 - m[..., None] * .85) + m[..., None] * .85 * (col("#fffaf0") * sh[..., None] + col("#93a4b8") * (1 - sh[..., None]))
s = Svg(W, H)
def quad(x0, x1, y0, y1, z, fill, op=None, stroke=None, sw=1):
    s.poly([P(x0, y0, z), P(x1, y0, z), P(x1, y1, z), P(x0, y1, z)], fill, op, stroke, sw)
def zquad(x, z0, z1, y0, y1, fill, op=None, stroke=None, sw=1):
    s.poly([P(x, y0, z0), P(x, y0, z1), P(x, y1, z1), P(x, y1, z0)], fill, op, stroke, sw)
# neighbours in haze
for x0, x1, z, h, c in ((44, 62, 60, 42, "#b5bcc2"), (24, 38, 42, 26, "#a9a6a0"), (-34, -20, 34, 21, "#a5a9ac")):
    quad(x0, x1, 0, h, z, s.lin([(0, mix(c, SUNC, .25)), (1, mix(c, "#8b99a8", .35))], 0, 0, 1, 0))
    y = 2
    while y < h - 1:
        x = x0 + 1
        while x < x1 - 1.4:
            quad(x, x + 1.2, y, y + 1.3, z - .05, jit("#75828c", r, 14), .8)
            if r.random() < .3: quad(x + .1, x + .8, y - .6, y - .1, z - .1, "#d6d5cc", .8)
            x += 2.3
        y += 2.9
for i in range(5200):
    X, Z = at(r.uniform(-20, 1520), 48); x, y = P(X, r.random() ** 1.2 * (6 + 2.4 * math.sin(X * .5) + 1.2 * math.sin(X * 1.7)), Z); a = r.uniform(2.5, 6)
    if 1: s.ell(x, y, a, a * .7, jit(mix("#2f4428", "#7d8a4a", r.random()), r, 10), .9)
# main facade
X0, X1, FH, n = -17.0, 14.0, 2.85, 6
TOP = FH * n + .7
for x in (-13, -9, -4.5, 5.2, 9.2):
    quad(x, x + 1.5, TOP + .2, TOP + 2.5, FZ + 3, s.lin([(0, "#e8eaea"), (1, "#87949f")], 0, 0, 1, 0)); quad(x - .2, x + 1.7, TOP + 2.5, TOP + 2.65, FZ + 3, "#667079")
for x in (-11, -7, 7.4, 12):
    s.line([P(x, TOP, FZ + 2), P(x, TOP + 3, FZ + 2)], "#4f565c", 1.4)
    for k in range(4): s.line([P(x - .5 + k * .06, TOP + 2 + k * .28, FZ + 2), P(x + .5 - k * .06, TOP + 2 + k * .28, FZ + 2)], "#4f565c", 1)
X0, X1, FH, n = -17.0, 14.0, 2.85, 6
TOP = FH * n + .7
wall = "#c3a88a"
quad(X0, X1, 0, TOP, FZ, s.lin([(0, "#dcc29f"), (.55, "#c6aa8a"), (1, "#a98f78")], 0, 0, 1, .2))
zquad(X0, FZ, FZ + 11, 0, TOP, s.lin([(0, "#f3dcb4"), (1, "#d9bd96")], 0, 0, 0, 1))
for y in np.arange(.5, TOP, .34):  # brick courses / render joints
    s.line([P(X0, y, FZ), P(X1, y, FZ)], "#6d543e", .7, .16)
for i in range(3600):
    x, y = r.uniform(X0, X1 - .4), r.uniform(0, TOP); quad(x, x + r.uniform(.15, .4), y, y + .14, FZ, jit(r.choice(("#a0816a", "#e0c7a4", "#8b7059", "#b79a7c")), r, 12), .18)
quad(X0, X1, 0, .9, FZ - .03, s.lin([(0, "#8d8577"), (1, "#6e675e")]))
for f in range(1, n + 1):
    quad(X0, X1, f * FH - .12, f * FH + .06, FZ - .06, "#d8c6a6"); s.line([P(X0, f * FH - .13, FZ - .06), P(X1, f * FH - .13, FZ - .06)], "#3d2f25", 2, .5)
def window(x, y, w=1.55, h=1.45, lit=False):
    quad(x - .07, x + w + .07, y - .07, y + h + .07, FZ - .03, "#efe6d2")
    t = r.random()
    a, b = P(x, y + h, FZ); _, b2 = P(x, y, FZ)
    quad(x, x + w, y, y + h, FZ, s.lin([(0, mix("#9fbdd2", "#dfe9ea", t)), (.45, "#53687a"), (1, "#26323c")], r.uniform(0, .4), 0, r.uniform(.5, 1), 1))
    if r.random() < .55:
        cw = r.uniform(.2, .5) * w; quad(x, x + cw, y, y + h, FZ - .005, s.lin([(0, r.choice(("#e9dfc6", "#c9837a", "#a7b99c", "#d7b97c", "#9fb2c6"))), (1, "#7a7168")]), .75)
    for k in (.5,):
        quad(x + w * k - .03, x + w * k + .03, y, y + h, FZ - .02, "#e8e2d4")
    quad(x, x + w, y + h * .72, y + h * .72 + .05, FZ - .02, "#e8e2d4")
    s.poly([P(x, y + h, FZ), P(x + w, y + h, FZ), P(x + w, y + h - .16, FZ), P(x + .13, y + h - .16, FZ), P(x + .13, y, FZ), P(x, y, FZ)], "#1c1a1c", .45)
    quad(x - .12, x + w + .12, y - .16, y - .06, FZ - .12, "#cdbd9f"); s.poly([P(x - .1, y - .16, FZ), P(x + w + .25, y - .16, FZ), P(x + w + .33, y - .33, FZ)], "#3a2d25", .4)
    q = r.random()
    if q < .33:   # burglar cage with pots
        z = FZ - .45
        for k in range(9):
            xx_ = x + w * k / 8; s.line([P(xx_, y - .1, z), P(xx_, y + h * .8, z)], "#a9adad", 1.5); s.line([P(xx_, y + h * .8, z), P(xx_, y + h, FZ)], "#8c9090", 1.1)
        for yk in (-.1, .35, .8): s.line([P(x, y + h * yk, z), P(x + w, y + h * yk, z)], "#c4c7c5", 1.6)
        quad(x, x + w, y - .16, y - .08, z, "#77797a")
        for k in range(r.randint(1, 4)):
            px = x + .2 + r.random() * (w - .4); quad(px - .1, px + .1, y - .1, y + .12, z + .1, "#a4573a"); cx, cy = P(px, y + .3, z + .1)
            leaves(s, r, cx, cy + 3, 6, 6, 18, 2, ["#27401f", "#47662d", "#7d9a45", "#c9556a"])
    elif q < .62:  # air conditioner + stain
        ax = x + r.uniform(-.1, .8); ay = y - .92; z = FZ - .4
        s.poly([P(ax, ay, FZ), P(ax + 1.25, ay - .2, FZ), P(ax + 1.25, ay - .6, FZ), P(ax + .3, ay - .5, FZ)], "#3a2d25", .34)
        quad(ax, ax + .85, ay, ay + .58, z, s.lin([(0, "#f1efe6"), (1, "#c1bfb5")])); zquad(ax + .85, z, FZ, ay, ay + .58, "#8f8d86")
        cx, cy = P(ax + .34, ay + .29, z); s.ell(cx, cy, 8, 8.5, "#8c8e8c"); s.ell(cx, cy, 6.4, 7, "#43464a"); s.ell(cx, cy, 2, 2, "#9a9c9a")
        for k in range(4): s.line([(cx - 6, cy - 5 + k * 3.3), (cx + 6, cy - 5 + k * 3.3)], "#a7a9a6", .6)
        s.line([P(ax + .8, ay + .1, z), P(ax + .95, ay - .5, FZ), P(ax + .95, ay - 1.6, FZ)], "#d8d5c9", 2)
        quad(ax + .3, ax + .5, ay - 1.5, ay - .05, FZ - .01, s.lin([(0, "#4a3c30", .45), (1, "#4a3c30", 0)]))
    elif q < .82:  # drying laundry
        z = FZ - .8
        s.line([P(x - .1, y + .15, FZ), P(x - .1, y + .22, z)], "#6d6f70", 1.6); s.line([P(x + w + .1, y + .15, FZ), P(x + w + .1, y + .22, z)], "#6d6f70", 1.6)
        s.line([P(x - .2, y + .22, z), P(x + w + .2, y + .22, z)], "#d7d9d5", 1.7)
        px = x
        while px < x + w - .2:
            ww = r.uniform(.22, .5); hh = r.uniform(.4, .95); cc = r.choice(("#d9e1e6", "#b5493f", "#3f5f86", "#e3c46b", "#7a8f6b", "#8a5a7a", "#f0ece2", "#48525c"))
            a_, b_, c_, d_ = P(px, y + .22, z), P(px + ww, y + .22, z), P(px + ww * .95, y + .22 - hh, z), P(px + .03, y + .2 - hh, z)
            s.path("M%.1f,%.1fL%.1f,%.1fL%.1f,%.1fQ%.1f,%.1f %.1f,%.1fZ" % (a_ + b_ + c_ + ((c_[0] + d_[0]) / 2, c_[1] - 5) + d_), s.lin([(0, mix(cc, SUNC, .35)), (.4, cc), (1, mul(cc, .6))], 0, 0, 1, .2)); px += ww + .05
SX = 1.3   # lift shaft bay
for f in range(n):
    y = f * FH + 1.0
    for x in (-16.4, -14.0, -11.5, -9.4, -6.9, -4.6, -2.9, -.95, 4.45, 6.9, 9.3, 11.7):
        if f == 0 and -2.2 < x < 0: continue
        window(x, y)
    # stair windows behind the shaft
    quad(SX - .1, SX + 1.9, y - .2, y + 1.3, FZ, "#46535c")
for x in (-12.1, -7.5, -3.15, 3.95, 8.75):   # rain pipes
    quad(x, x + .12, 0, TOP, FZ - .12, s.lin([(0, "#ece3d0"), (.4, "#a79a86"), (1, "#5d5347")], 0, 0, 1, 0)); quad(x + .14, x + .5, 0, TOP, FZ - .01, "#3a2d25", .18)
s.poly([P(X0 - .3, TOP - .05, FZ - .4), P(X1 + .3, TOP - .05, FZ - .4), P(X1 + .3, TOP - .05, FZ), P(X0 - .3, TOP - .05, FZ)], "#8d755a")
# cornice, roof edge, water tanks, aerials
quad(X0 - .3, X1 + .3, TOP - .05, TOP + .35, FZ - .4, s.lin([(0, "#f2dfba"), (1, "#a98f70")])); quad(X0, X1, TOP - .5, TOP - .05, FZ - .02, "#3a2d25", .4)
# sun shadow of the shaft on the wall (to the right)
s.poly([P(SX + 2.4, 0, FZ), P(SX + 3.9, 0, FZ), P(SX + 3.9, TOP - .2, FZ), P(SX + 2.4, TOP + .2, FZ)], "#33303c", .40)
for f in range(n): quad(SX + 2.4, SX + 3.9, f * FH + .2, f * FH + 2.4, FZ - .02, "#a9c6cf", .10)
# ---- ground
s.poly([P(-60, 0, FZ + 30), P(60, 0, FZ + 30), (W + 900, H + 40), (-900, H + 40)], s.lin([(0, "#c2b193"), (.35, "#9c8c76"), (1, "#6a5f56")], 0, HOR, 0, H, True))
for z in np.arange(-8.5, 13.4, .6):
    s.line([P(-22, 0, z), P(40, 0, z)], "#4c4038", max(.6, 12 / (z + 14)), .2)
for x in np.arange(-24, 30, .6):
    s.line([P(x, 0, -10 if x < -5 else -13), P(x, 0, 13.4)], "#4c4038", .9, .16)
for i in range(1500):
    x, z = at(r.uniform(-50, 1550), r.uniform(8, 30)); x0, y0 = P(x, 0, z); k = cam.k(x, z)
    s.ell(x0, y0, r.uniform(.05, .35) * k, r.uniform(.01, .05) * k, jit(r.choice(("#c7b498", "#574b42", "#8d7d6a")), r, 10), .15)
quad(X0, X1, -.0, .14, FZ - .9, "#b9ab94"); s.poly([P(X0, .14, FZ - .9), P(X1, .14, FZ - .9), P(X1, .14, FZ), P(X0, .14, FZ)], "#d7c7a8")
# flower beds
for xa, xb in ((-17, -2.2), (4.4, 13)):
    for i in range(int((xb - xa) * 150)):
        v = r.random(); x0, y0 = P(r.uniform(xa, xb), .1 + v * .85, FZ - r.uniform(.2, .85)); a = r.uniform(1.8, 4)
        s.ell(x0, y0, a, a * .6, jit(mix("#1f2f1a", "#86994a", v), r, 12), .95, r.uniform(0, 180))
        if r.random() < .04: s.ell(x0, y0 - 2, 2, 1.8, r.choice(("#e8c24a", "#d4585a", "#f4ead6")))
# entrance beside the shaft: canopy, steps, steel door
quad(-1.15, 1.0, .14, 2.5, FZ - .02, "#3e332b")
quad(-1.0, .85, .14, 2.35, FZ - .01, s.lin([(0, "#27221f"), (1, "#54463a")]))
quad(-1.0, -.1, .14, 2.3, FZ - .05, s.lin([(0, "#6e7f78"), (.5, "#4c5c58"), (1, "#2f3a38")], 0, 0, 1, 1)); quad(-.8, -.3, 1.3, 2.05, FZ - .06, "#9db0b0", .8)
s.poly([P(-1.5, 2.7, FZ - 1.3), P(1.2, 2.7, FZ - 1.3), P(1.2, 2.85, FZ), P(-1.5, 2.85, FZ)], "#efe0c0"); quad(-1.5, 1.2, 2.55, 2.72, FZ - 1.3, s.lin([(0, "#d7c39d"), (1, "#9a8767")]))
for k in range(3): quad(-1.35 - k * .05, 1.05, 0, .14 - k * .045, FZ - .92 - k * .3, s.lin([(0, "#cabb9f"), (1, "#857765")]))
quad(-1.9, -1.45, 1.2, 1.95, FZ - .04, "#b9c0b8"); 
for a in range(3):
    for b in range(2): quad(-1.86 + b * .2, -1.69 + b * .2, 1.26 + a * .22, 1.44 + a * .22, FZ - .05, "#6f7b74")
# ---- glass lift shaft: x SX..SX+2.4, z FZ-2.3..FZ
SW, SD, SH = 2.4, 2.3, TOP + 1.3
zf = FZ - SD
# footing shadow
s.poly([P(SX, 0, zf), P(SX + SW, 0, zf), P(SX + SW + 3.6, 0, zf + .6), P(SX + SW + 3, 0, FZ)], "#2a2730", .45)
left = [P(SX, .0, FZ), P(SX, .0, zf), P(SX, SH, zf), P(SX, SH, FZ)]
# interior: back wall, counterweight, car
quad(SX, SX + SW, 0, SH, FZ - .05, s.lin([(0, "#7f97a3"), (1, "#b4a892")]), .85)
for f in range(n):
    y = f * FH
    quad(SX + .5, SX + 1.9, y + .2, y + 2.3, FZ - .1, s.lin([(0, "#dfe3e0"), (.5, "#a8b1b3"), (1, "#7c878c")], 0, 0, 1, 0)); quad(SX + 1.18, SX + 1.22, y + .2, y + 2.3, FZ - .1, "#3e474d")
for x in (SX + .25, SX + SW - .25): quad(x - .05, x + .05, 0, SH, FZ - .6, "#5a646a")
cy0 = FH * 3 + 1.0   # car between 4th and 5th floor
quad(SX + .3, SX + SW - .3, cy0, cy0 + 2.35, zf + .5, s.lin([(0, "#fff3d2"), (.3, "#ffe3a6"), (1, "#c79b63")]))
quad(SX + .3, SX + SW - .3, cy0 - .2, cy0, zf + .45, "#3b444a"); quad(SX + .3, SX + SW - .3, cy0 + 2.35, cy0 + 2.6, zf + .45, "#3b444a")
x0, y0 = P(SX + .85, cy0, zf + .5); person(s, x0, y0, 1.62 * cam.k(SX, zf), "stand", view="back", top="#7c3f45", bot="#2e3038", hair="#77716c")
x0, y0 = P(SX + 1.5, cy0, zf + .5); person(s, x0, y0, 1.72 * cam.k(SX, zf), "hold", view="front", top="#3e566b", bot="#2b2c33")
for x in (SX + .9, SX + 1.5): s.line([P(x, cy0 + 2.6, zf + .8), P(x, SH, zf + .8)], "#2b3136", 1.6)
# bridge landings to half-storeys
# glass: front and lit left side, panel by panel with sky reflections
npan = 14
for i in range(npan):
    y, y1 = .35 + (SH - .5) * i / npan, .35 + (SH - .5) * (i + 1) / npan
    t = i / npan
    zquad(SX, FZ, zf, y, y1, s.lin([(0, "#f7f4e4"), (.5, mix("#cfe4ee", "#a5cbe4", t)), (1, "#8fb4cc")], 0, 0, 1, .6), .72)
    for j in range(2):
        xa, xb = SX + SW * j / 2, SX + SW * (j + 1) / 2
        o = r.uniform(-.1, .1)
        quad(xa, xb, y, y1, zf, s.lin([(0, mix("#cfe6f4", "#5b9bd0", t), .62), (.35 + o, "#f4fbff", .55), (.42 + o, "#7fb2d6", .32), (1, mix("#35566c", "#3f79ac", t), .55)], 0, 0, 1, 1))
        if r.random() < .5:
            s.poly([P(xa, y1, zf), P(xa + .5, y1, zf), P(xa, y, zf)], "#ffffff", .22)
# reflected cloud strokes
for i in range(7):
    y = 3 + i * 2.4 + r.uniform(-.5, .5); a = P(SX + .1, y, zf); b = P(SX + SW - .1, y + r.uniform(.5, 1.3), zf)
    s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1f" % (a[0], a[1], (a[0] + b[0]) / 2, a[1] - 14, b[0], b[1]), None, .35, "#ffffff", r.uniform(4, 12), 'filter="%s"' % s.blurf(5))
def beam(a, b, w, lt="#f0f2ee", dk="#46525a"):
    s.line([a, b], dk, w); s.line([(a[0] - w * .22, a[1] - w * .15), (b[0] - w * .22, b[1] - w * .15)], lt, w * .38, .85)
for i in range(npan + 1):
    y = .35 + (SH - .5) * i / npan; w = 3.8 if i % 2 == 0 else 1.5
    beam(P(SX, y, zf), P(SX + SW, y, zf), w); beam(P(SX, y, FZ), P(SX, y, zf), w * .85)
for (x, z, w) in ((SX, FZ, 3.5), (SX + SW / 2, zf, 1.5), (SX + SW, zf, 6.5), (SX, zf, 7)):
    beam(P(x, 0, z), P(x, SH, z), w)
s.poly([P(SX - .25, SH, zf - .25), P(SX + SW + .25, SH, zf - .25), P(SX + SW + .25, SH + .28, zf - .25), P(SX - .25, SH + .28, zf - .25)], s.lin([(0, "#eef0ec"), (1, "#75818a")]))
s.poly([P(SX - .25, SH, zf - .25), P(SX - .25, SH + .28, zf - .25), P(SX - .25, SH + .28, FZ), P(SX - .25, SH, FZ)], "#fff6df")
# lift door at the ground with red ribbon rosette and canopy
quad(SX + .2, SX + SW - .2, .1, 2.5, zf - .02, "#59656b"); quad(SX + .45, SX + 1.19, .1, 2.3, zf - .03, s.lin([(0, "#f3f1e6"), (.4, "#b7bfc1"), (1, "#818c91")], 0, 0, 1, .4)); quad(SX + 1.21, SX + 1.95, .1, 2.3, zf - .03, s.lin([(0, "#d8dad4"), (.4, "#9aa5a9"), (1, "#68747a")], 0, 0, 1, .4))
quad(SX + 2.03, SX + 2.14, 1.05, 1.4, zf - .04, "#20262a"); x0, y0 = P(SX + 2.08, 1.3, zf); s.ell(x0, y0, 2.4, 2.4, "#ff9a3a")
s.poly([P(SX - .2, 2.65, zf - 1.1), P(SX + SW + .2, 2.65, zf - 1.1), P(SX + SW + .2, 2.8, zf), P(SX - .2, 2.8, zf)], "#bfe0ea", .75); quad(SX - .2, SX + SW + .2, 2.57, 2.66, zf - 1.1, "#d9e0e0")
a = P(SX + .0, 2.5, zf - .05); b = P(SX + 1.2, 2.15, zf - .05); c_ = P(SX + SW, 2.5, zf - .05)
s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1fQ%.1f,%.1f %.1f,%.1f" % (a + ((a[0] + b[0]) / 2, b[1] + 8) + b + ((c_[0] + b[0]) / 2, b[1] + 8) + c_), None, None, "#c32a25", 4)
for k in range(16): s.ell(b[0] + 6 * math.cos(k * .393), b[1] + 6 * math.sin(k * .393), 4, 3.5, s.rad([(0, "#f05a48"), (1, "#a51d1c")]))
s.ell(b[0], b[1], 4, 4, "#e8473a")
for d in (-4, 4): s.path("M%.1f,%.1fl%.1f,24l5,-3l%.1f,-22z" % (b[0] + d - 2, b[1] + 6, d * .8, -d * .4), "#b8221f")
base = over(sky, s.render())
# weathering of the wall: noise multiplied where the facade is
nz = fbm(H, W, 90, 240, 12, 6); base *= (1 + (nz - .5) * .2)[..., None]
# raking light: warm left, cooler right
base *= np.stack([1.07 - .12 * xx / W, 1.03 - .09 * xx / W, .94 + .04 * xx / W], -1)

s = Svg(W, H)
items = []
def shadow(fn, x, y, op=.46):
    s.g('transform="matrix(1,0,%g,%g,%g,%g)" opacity="%g" filter="%s"' % (-1.25, .16, 1.25 * y, y * .84, op, s.blurf(1.5))); fn("#2b2731"); s.end()
def who(px, z_, h=1.7, **kw):
    X, Z = at(px, z_)
    def f():
        x, y = P(X, 0, Z); k = cam.k(X, Z)
        shadow(lambda m: person(s, x, y, h * k, mono=m, **{a: b for a, b in kw.items()}), x, y)
        person(s, x, y, h * k, lit=-1, light="#fff0cf", amb=.46, rim=.5, **kw)
    items.append((z_, f))
def bike(px, z_, sc=1., c="#3d5a6a", ang=0):
    X, Z = at(px, z_)
    def f():
        k = cam.k(X, Z) * sc; x, y = P(X, 0, Z); R = .31 * k
        s.ell(x + .5 * k, y + 2, 1.0 * k, .06 * k, "#2b2731", .42, extra='filter="%s"' % s.blurf(3))
        for dx in (-.5, .5):
            s.ell(x + dx * k, y - R, R * .92, R, None, None, stroke="#1e1f22", sw=max(2, .05 * k)); s.ell(x + dx * k, y - R, R * .84, R * .92, None, .8, stroke="#c9cbc8", sw=1.1)
            for q in range(9): s.line([(x + dx * k, y - R), (x + dx * k + R * .86 * math.cos(q * .7), y - R + R * .92 * math.sin(q * .7))], "#b9bcba", .6, .7)
        A, B, C, D = (x - .5 * k, y - R), (x - .08 * k, y - R * .9), (x - .2 * k, y - .82 * k), (x + .34 * k, y - .78 * k)
        for p_ in ([A, B], [A, C], [B, C], [C, D], [B, D], [D, (x + .5 * k, y - R)]): s.line(p_, c, max(2, .045 * k)); s.line([(u - 1, v - 1) for u, v in p_], mix(c, "#fff0cf", .6), max(.7, .014 * k), .8)
        s.line([D, (x + .3 * k, y - .98 * k), (x + .16 * k, y - 1.0 * k)], "#c4c6c4", .035 * k); s.path("M%.1f,%.1fq%.1f,-9 %.1f,0z" % (x - .34 * k, y - .84 * k, .12 * k, .28 * k), "#221d1b")
        s.path("M%.1f,%.1fl%.1f,0l%.1f,%.1fl%.1f,0z" % (x + .36 * k, y - .86 * k, .34 * k, -.05 * k, .24 * k, -.24 * k), s.lin([(0, "#c9a05e"), (1, "#7d5c30")]))
        for q in range(4): s.line([(x + .37 * k, y - (.82 - q * .05) * k), (x + .69 * k, y - (.82 - q * .05) * k)], "#5e4322", 1, .6)
    items.append((z_, f))
bike(230, 24, 1, "#7c2f2c"); bike(292, 24.4, 1, "#2f5d49"); bike(352, 24.8, 1, "#36597f"); bike(412, 25.2, 1, "#8a6a2f"); bike(1085, 28, 1, "#35607a"); bike(1130, 28.5, 1, "#7c2f2c")
# residents looking up at the shaft
who(470, 13.6, 1.62, pose="shade", face=1, view="side", top="#6d4a5d", bot="#30313a", hair="#a7a29b", bun=True, head_up=24, coat=.07)
who(545, 12.6, 1.7, pose="back", face=1, view="side", top="#3d4d63", bot="#2b2c33", hair="#8a8581", head_up=26, coat=.08)
who(720, 11.6, 1.66, pose="point", face=1, view="back", top="#a3473c", bot="#30343d", long=True, coat=.1, hair="#241d1c")
who(782, 11.5, 1.06, pose="up", face=1, view="back", top="#e0ac3b", bot="#3d5877", build=1.25, headsize=1.4, hair="#241d1c")
who(985, 12.6, 1.74, pose="point", face=-1, view="side", top="#3f5a7c", bot="#36424f", helmet="#f2c21d", vest="#f0791f", head_up=18, skin="#b07a58")
who(640, 15.5, 1.7, pose="hold", face=1, view="back", top="#4f6b56", bot="#34353c", hair="#3b3634")
who(1085, 15.2, 1.7, pose="back", face=-1, view="side", top="#59606b", bot="#34353c", hair="#3b3634", head_up=22)
who(1122, 15.0, 1.6, pose="stand", face=-1, view="side", top="#c5a777", bot="#3a3a42", long=True, head_up=22, coat=.14)
who(742, 25.5, 1.62, pose="cane", face=-1, view="side", top="#5c5148", bot="#3a3a40", hair="#bdb8b0", hat="#4e433b")
who(905, 25.0, 1.66, pose="hold", face=-1, view="back", top="#8a5a48", bot="#3a3a40")
who(335, 16.5, 1.72, pose="walk", face=1, top="#767c52", bot="#2e3038", bag="#c7503e")
who(1380, 22, 1.7, pose="walk2", face=-1, top="#4a5a74", bot="#2e3038")
who(110, 21, 1.68, pose="stroll", face=1, top="#8a4a4a", bot="#2e3038", hair="#77716c")
def trolley():   # worker's tool box and cone
    X, Z = at(1045, 12.4); x, y = P(X, 0, Z); k = cam.k(X, Z)
    s.ell(x + .3 * k, y, .45 * k, .05 * k, "#2b2731", .4); s.path("M%.1f,%.1fl%.1f,%.1fl%.1f,0l%.1f,%.1fz" % (x - .16 * k, y, .12 * k, -.62 * k, .08 * k, .12 * k, .62 * k), s.lin([(0, "#ff9a58"), (.5, "#e4572a"), (1, "#8f2d15")], 0, 0, 1, 0))
    for t in (.2, .42): s.rect(x - (.15 - t * .19) * k, y - (t + .12) * k, (.3 - t * .38) * k, .09 * k, "#f4ead6", .95)
    s.rect(x - .22 * k, y - .05 * k, .44 * k, .06 * k, "#b9431f")
items.append((12.4, trolley))
# osmanthus tree, right foreground
def tree():
    X, Z = at(1290, 12.2); x, y = P(X, 0, Z); k = cam.k(X, Z); q = random.Random(3)
    s.ell(x + 1.2 * k, y + 4, 2.2 * k, .26 * k, "#28232b", .5, 2, extra='filter="%s"' % s.blurf(9))
    s.ell(x, y, .62 * k, .12 * k, "#6f5f4c"); s.ell(x, y - 3, .58 * k, .1 * k, "#43382c"); s.ell(x, y, .62 * k, .12 * k, None, stroke="#d8c6a4", sw=4)
    tips = []
    s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1fl%.1f,0Q%.1f,%.1f %.1f,%.1fZ" % (x - .2 * k, y - .2 * k, x - .08 * k, y - .8 * k, x - .1 * k, y - 2.2 * k, .2 * k, x + .1 * k, y - .8 * k, x + .22 * k, y - .2 * k), s.lin([(0, "#cfae82"), (.3, "#6d543e"), (1, "#2f241d")], 0, 0, 1, 0))
    for a in (-150, -125, -100, -80, -58, -30): branch(s, q, x, y - 1.95 * k, math.radians(a + q.uniform(-6, 6)), 1.05 * k, .09 * k, 2, "#3f3026", tips, 32, .74)
    for tx, ty, d in sorted(tips, key=lambda t: (-t[2], t[1])):
        leaves(s, q, tx + 6, ty + 12, .6 * k, .5 * k, 60, 7, ["#121d10", "#1b2c16", "#284020"], (-.8, -.6), .5)
        leaves(s, q, tx, ty, .62 * k, .5 * k, 150, 6.5, ["#1b2c16", "#284020", "#3f5c2a", "#5f7f38", "#93a850", "#d5d08a"], (-.8, -.6), .45)
        for _ in range(26): s.ell(tx + q.gauss(0, .26 * k), ty + q.gauss(0, .22 * k), 2.6, 2.3, q.choice(("#f6b63c", "#ffd467", "#e8952a")), .95)
    for _ in range(260): x0, y0 = P(X + q.gauss(0, 1.5), 0, Z + q.gauss(0, .8)); s.ell(x0, y0, 2.2, 1.2, q.choice(("#f6b63c", "#ffd467")), .8)
items.append((12.2, tree))
# parked e-scooter basket bike in left foreground
bike(175, 10.4, 1.0, "#8a2f2a"); bike(62, 10.9, 1.0, "#3f5a4a")
for Z_, f in sorted(items, key=lambda t: -t[0]): f()
img = over(base, s.render())
# shade coming in from a building behind the camera at the bottom, sunlight haze upper left
sh_ = np.clip((yy - 905 + 22 * np.sin(xx / 170) + 14 * (fbm(H, W, 60, 30, 9) - .5)) / 46, 0, 1) * .3
img = img * (1 - sh_[..., None] * np.array([1, .93, .82], np.float32))
ray = np.clip(1 - np.hypot((xx + 60) / 1050, (yy + 40) / 820), 0, 1) ** 1.3 * .42
img = screen(img, ray[..., None] * col("#ffe8b8"))
img = bloom(img, 18, .8, .35, (1, .94, .8))
img = curve(img, .32); img = sat(img, 1.12); img = vignette(img, .22, .5, .45); img = grain(img, .013, 2)
save(img, "lifts.jpg")
