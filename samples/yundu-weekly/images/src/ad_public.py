"""9 public service advertisement: a car waits at the crossing after rain"""
from pic import *
W, H = 1500, 1000
r = random.Random(99)
yy, xx = np.mgrid[0:H, 0:W].astype(np.float32)
GY = 560                     # kerb on the far side
cam = Cam(1150, 640, 452, 1.75)
P = cam.p
s = Svg(W, H)
s.rect(0, 0, W, GY + 40, s.lin([(0, "#1d3f63"), (.35, "#4f7795"), (.62, "#d9b48c"), (.80, "#f6cf90"), (1, "#caa27a")]))
s.ell(470, 430, 620, 330, s.rad([(0, "#fff0c0", .9), (.4, "#ffd890", .4), (1, "#ffd080", 0)]))
# street receding behind: buildings in three depths
for L, (c, hmin, hmax, y0) in enumerate((("#a79a98", 90, 250, 500), ("#7b7884", 120, 330, 515), ("#4b4f60", 150, 420, 540))):
    x = -30
    while x < W:
        w = r.uniform(60, 130); edge = abs(x + w / 2 - 470) / 800; h = (hmin + (hmax - hmin) * min(1, edge * 1.25)) * r.uniform(.75, 1.1)
        if L == 2 and abs(x + w / 2 - 470) < 250: x += w; continue
        cc = jit(c, r, 7); s.rect(x, y0 - h, w, h + 40, s.lin([(0, mul(cc, .86)), (1, mix(cc, "#f0c890", .5))])); lt = x + w / 2 > 470
        s.rect(x if lt else x + w - w * .18, y0 - h, w * .18, h + 40, "#ffd99a", .38)
        for fy in np.arange(y0 - h + 12, y0 - 14, 17 - L * -2):
            for fx in np.arange(x + w * .2, x + w - 12, 15):
                if r.random() < .8: s.rect(fx, fy, 8, 10, r.choice(("#ffd88a", "#ffe7b4", "#ffc466")) if r.random() < .34 else "#2a3246", .85 if L else .5)
        if r.random() < .4: s.rect(x + w * .3, y0 - h - 26, 3, 26, cc)
        x += w * r.uniform(.95, 1.3)
# shops at street level
x = -20
while x < W:
    w = r.uniform(120, 190)
    if not 300 < x + w / 2 < 640:
        c = r.choice(("#b4552f", "#2f6a5f", "#8a3a3a", "#3a5a86", "#c99036")); s.rect(x, 432, w - 8, 128, s.lin([(0, "#3a2c2a"), (1, "#1f1a1d")])); s.rect(x + 8, 462, w - 24, 92, s.lin([(0, "#fff0c4"), (.6, "#ffc873"), (1, "#b47436")]))
        s.rect(x - 2, 428, w - 4, 26, s.lin([(0, mix(c, "#ffe0a0", .3)), (1, mul(c, .7))]))
        for k in range(int(w / 30)): s.rect(x + 14 + k * 28, 434, 15, 14, "#fff3d2", .8); s.line([(x + 14 + k * 28, 441), (x + 29 + k * 28, 441)], c, 2.4); s.line([(x + 21 + k * 28, 434), (x + 21 + k * 28, 448)], c, 2)
        for k in range(9): q = x + 14 + r.random() * (w - 40); s.rect(q, 500 + r.uniform(-10, 20), r.uniform(6, 16), 60, jit(r.choice(("#7a3f2a", "#4a5a4a", "#8a6a3a")), r, 12), .6)
        for k in range(2): q = x + 20 + r.random() * (w - 50); person(s, q, 560, 84, r.choice(("walk", "stand", "stroll")), r.choice((-1, 1)), "side", top=r.choice(("#2f3a4a", "#5a3a3a", "#3a4a3a")), bot="#1d1d26", lit=-1, amb=.4)
    x += w
# street trees with last leaves, lamps
for tx, sc in ((90, 1.15), (250, .8), (716, .74), (900, 1.0), (1220, 1.2), (1440, 1.3)):
    tips = []; branch(s, r, tx, 562, -1.57, 96 * sc, 13 * sc, 4, "#2a2324", tips, 32, .74)
    for x_, y_, d in tips:
        if d < 3: leaves(s, r, x_, y_, 26 * sc, 19 * sc, 13, 4.4 * sc, ["#5a3a1a", "#a8641f", "#d9902c", "#f4be52", "#ffe09a"], (-.6 if tx > 470 else .6, -.5))
s.rect(0, 556, W, 26, s.lin([(0, "#b79f86"), (.4, "#7d7068"), (1, "#3d3a40")]))
base = s.render()[..., :3]
m = np.exp(-((yy - 500) / 60) ** 2) * .36 * np.exp(-((xx - 470) / 520) ** 2); base = screen(base, m[..., None] * col("#ffe0a8"))
base = blur(base, 1, 1)
# ---- people and car layer over the road (kept apart so that the wet road can mirror it)
s = Svg(W, H)
lits = dict(light="#ffe2a8", amb=.42, rim=.7)
# traffic light and lamp post
for x, hh in ((356, 262),):
    s.rect(x, 600 - hh, 9, hh, s.lin([(0, "#c9b08c"), (.4, "#4a4a52"), (1, "#1d1d24")], 0, 0, 1, 0))
s.rect(338, 330, 44, 104, "#1b1c22", rx=9); s.ell(360, 356, 14, 14, "#3a2020"); s.ell(360, 408, 42, 42, s.rad([(0, "#5affa0", .6), (1, "#5affa0", 0)])); s.ell(360, 406, 14, 14, s.rad([(0, "#e8fff0"), (.6, "#3fe08a"), (1, "#1d8a50")]))
# car: profile, nose to the left
X0, BY = 872, 812
def car():
    s.ell(X0 + 420, BY + 16, 560, 34, "#05060a", .7, extra='filter="%s"' % s.blurf(10))
    body = "M%g,%g" % (X0 + 6, BY - 62) + "C%g,%g %g,%g %g,%g" % (X0 + 0, BY - 120, X0 + 20, BY - 150, X0 + 70, BY - 164) + "C%g,%g %g,%g %g,%g" % (X0 + 150, BY - 186, X0 + 220, BY - 196, X0 + 292, BY - 202) + \
        "C%g,%g %g,%g %g,%g" % (X0 + 380, BY - 270, X0 + 452, BY - 312, X0 + 560, BY - 318) + "C%g,%g %g,%g %g,%g" % (X0 + 700, BY - 322, X0 + 800, BY - 300, X0 + 900, BY - 230) + "L%g,%gL%g,%gC%g,%g %g,%g %g,%gZ" % (X0 + 900, BY - 20, X0 + 60, BY - 16, X0 + 16, BY - 18, X0 + 8, BY - 30, X0 + 6, BY - 62)
    s.path(body, s.lin([(0, "#f4e6d0"), (.12, "#cfdbe0"), (.34, "#5f8aa0"), (.44, "#2f5f7d"), (.62, "#2a536e"), (.82, "#16303f"), (1, "#0b1218")]))
    s.path("M%g,%gC%g,%g %g,%g %g,%g" % (X0 + 24, BY - 136, X0 + 200, BY - 176, X0 + 420, BY - 184, X0 + 900, BY - 178), None, .8, "#eaf4f6", 3.5); s.path("M%g,%gC%g,%g %g,%g %g,%g" % (X0 + 30, BY - 76, X0 + 240, BY - 94, X0 + 420, BY - 96, X0 + 900, BY - 92), None, .5, "#9fc3d2", 3)
    s.path("M%g,%gC%g,%g %g,%g %g,%gL%g,%gL%g,%gZ" % (X0 + 20, BY - 60, X0 + 300, BY - 84, X0 + 500, BY - 86, X0 + 900, BY - 80, X0 + 900, BY - 20, X0 + 20, BY - 20), "#0a141b", .42)
    # glass
    s.path("M%g,%gC%g,%g %g,%g %g,%gL%g,%gZ" % (X0 + 322, BY - 200, X0 + 400, BY - 262, X0 + 455, BY - 292, X0 + 528, BY - 298, X0 + 528, BY - 196), s.lin([(0, "#ffdba0"), (.25, "#a9b4b4"), (.6, "#3d5363"), (1, "#1b2934")], 0, 0, .5, 1))
    s.path("M%g,%gC%g,%g %g,%g %g,%gL%g,%gZ" % (X0 + 546, BY - 299, X0 + 640, BY - 300, X0 + 740, BY - 292, X0 + 800, BY - 262, X0 + 800, BY - 190, X0 + 546, BY - 196) if 0 else "M%g,%gL%g,%gC%g,%g %g,%g %g,%gL%g,%gZ" % (X0 + 546, BY - 196, X0 + 546, BY - 299, X0 + 640, BY - 301, X0 + 720, BY - 294, X0 + 800, BY - 262, X0 + 800, BY - 192), s.lin([(0, "#c9c4b0"), (.4, "#4f6472"), (1, "#1b2934")], 0, 0, .3, 1))
    # driver with a raised hand, wheel
    s.ell(X0 + 468, BY - 236, 22, 27, s.lin([(0, "#f0c090"), (1, "#6a4a38")], 0, 0, 1, 0)); s.path("M%g,%gq4,-34 30,-32q24,4 20,40q-8,-22 -24,-24q-14,0 -26,16z" % (X0 + 450, BY - 240), "#1b1718"); s.path("M%g,%gq30,-34 66,0l6,18l-80,0z" % (X0 + 440, BY - 196), "#5a3a36")
    s.path("M%g,%gl-44,-26l-6,-22" % (X0 + 452, BY - 190), None, None, "#7a4a42", 13, 'stroke-linecap="round" stroke-linejoin="round"'); s.ell(X0 + 401, BY - 244, 9, 12, "#e0ae82"); s.path("M%g,%gl26,-34" % (X0 + 392, BY - 196), None, None, "#14181c", 6)
    s.path("M%g,%gl60,-84l22,-6l-44,88z" % (X0 + 380, BY - 200), "#ffffff", .16)
    s.path("M%g,%gl10,-22q26,-8 34,4l2,20z" % (X0 + 332, BY - 196), s.lin([(0, "#dfe8ea"), (1, "#27485a")])); s.rect(X0 + 560, BY - 160, 54, 9, "#dfe8ea", .8, rx=4)
    s.path("M%g,%gC%g,%g %g,%g %g,%g" % (X0 + 538, BY - 300, X0 + 536, BY - 200, X0 + 540, BY - 120, X0 + 530, BY - 40), None, .6, "#0d1a22", 3); s.path("M%g,%gC%g,%g %g,%g %g,%g" % (X0 + 318, BY - 196, X0 + 300, BY - 150, X0 + 304, BY - 110, X0 + 318, BY - 60), None, .5, "#0d1a22", 3)
    # lamp, grille, bumper, wheel
    s.path("M%g,%gq34,-26 92,-22q-12,28 -52,34q-30,4 -40,-12z" % (X0 + 14, BY - 124), s.lin([(0, "#ffffff"), (.5, "#fff0c0"), (1, "#b9c3c6")])); s.path("M%g,%gl40,4l4,22l-40,0z" % (X0 + 8, BY - 72), "#0b0f13"); s.rect(X0 - 2, BY - 46, 90, 12, "#10161a", rx=6)
    for wx in (X0 + 196, X0 + 780):
        s.path("M%g,%ga88,88 0 0 1 176,0z" % (wx - 88, BY - 30), "#070a0d"); s.ell(wx, BY - 44 + 0, 70, 70, s.rad([(0, "#26282c"), (.8, "#15161a"), (1, "#08090b")])); s.ell(wx, BY - 44, 46, 46, s.lin([(0, "#eef0f0"), (.5, "#8a949a"), (1, "#2a3036")]))
        for k in range(10): a = k * .6283; s.path("M%.1f,%.1fL%.1f,%.1f" % (wx + 10 * math.cos(a), BY - 44 + 10 * math.sin(a), wx + 42 * math.cos(a), BY - 44 + 42 * math.sin(a)), None, None, "#22282e", 7)
        s.ell(wx, BY - 44, 11, 11, "#c9d0d2"); s.ell(wx, BY - 44, 46, 46, None, .8, stroke="#f4f6f6", sw=2)
    for _ in range(240):   # rain drops on the paint
        x = X0 + r.uniform(60, 640); y = BY - r.uniform(70, 196) ; s.ell(x, y, r.uniform(.8, 2), r.uniform(.8, 2.2), "#f0f8fa", r.uniform(.25, .7))
car()
# grandmother with stick and grandson with umbrella, schoolgirl turning to thank the driver, cyclist waiting
def fig(x, y, h, **kw): 
    s.ell(x + 6, y, h * .17, h * .028, "#05060a", .6, extra='filter="%s"' % s.blurf(3)); return person(s, x, y, h, **kw, **lits)
fig(300, 690, 236, pose="stroll", view="back", top="#4a5a48", bot="#2a2c34", hair="#2a2624", lit=1, bag="#a8763a")
hd = fig(560, 800, 322, pose="cane", face=1, view="side", top="#7a4a5e", bot="#33343e", hair="#d9d4cc", bun=True, scarf="#e6cf9a", lit=1, coat=.08, skin="#d6a480")
s.line([(hd[1][0] + 6, hd[1][1] + 4), (hd[1][0] + 24, 800)], "#6a4226", 7, None, 'stroke-linecap="round"'); s.line([(hd[1][0] + 4, hd[1][1] + 4), (hd[1][0] + 22, 800)], "#d9a66a", 2)
h2 = fig(462, 806, 214, pose="child", face=1, view="side", top="#e8b02c", bot="#3f628a", hat="#c9402e", headsize=1.4, build=1.25, lit=1, skin="#dca884", shoe="#a83a2c")
ux, uy = h2[0]
s.line([(ux, uy + 14), (ux + 42, uy - 190)], "#5a3a22", 5)
for k in range(6):   # umbrella panels
    a0, a1 = math.pi + k * math.pi / 6, math.pi + (k + 1) * math.pi / 6; cx, cy = ux + 42, uy - 132
    s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1fQ%.1f,%.1f %.1f,%.1fQ%.1f,%.1f %.1f,%.1fZ" % (cx, cy - 92, cx + 96 * math.cos(a0), cy - 84 + 20 * math.sin(a0), cx + 128 * math.cos(a0), cy + 10 + 6 * math.sin(a0), cx + 116 * math.cos((a0 + a1) / 2), cy - 12, cx + 128 * math.cos(a1), cy + 10 + 6 * math.sin(a1), cx + 96 * math.cos(a1), cy - 84 + 20 * math.sin(a1), cx, cy - 92), s.lin([(0, mix("#d9402e", "#ffd0a0", .15 + .09 * k)), (1, mul("#c2301f", .55 + .09 * k))]), None, "#7a1a12", 1.2)
s.line([(ux + 42, uy - 224), (ux + 43, uy - 240)], "#5a3a22", 4)
fig(742, 742, 262, pose="walk", face=-1, view="side", top="#35597e", bot="#2b2f3b", lit=-1, long=True, bag="#d9c08a", hair="#241d1c", skin="#dca884")
fig(206, 716, 248, pose="hold", face=1, view="side", top="#59606e", bot="#2b2d36", hair="#2a2422", lit=1)
fg = s.render()
# ---- wet road
road = np.ones((H, W, 3), np.float32) * np.array([.155, .165, .195], np.float32)
Zr = np.clip(1150 * 1.75 / np.clip(yy - 452, 6, None), 0, 60)
road *= (1 + (fbm(H, W, 4, 3, 5, 3) - .5) * .22 + (fbm(H, W, 340, 60, 6, 5) - .5) * .5)[..., None]
s = Svg(W, H)
# zebra: bars run with the traffic (left-right), stacked in depth
z = 3.65
while z < 14:
    d = .55; a, b, c, d_ = P(-1.75, 0, z), P(1.45, 0, z), P(1.45, 0, z + d), P(-1.75, 0, z + d)
    s.poly([a, b, c, d_], s.lin([(0, "#cfd2d6"), (.6, "#f4ecdc"), (1, "#fff6e0")], 0, 0, 1, 0), .93); z += 1.12
a, b, c, d_ = P(1.72, 0, 3.3), P(1.95, 0, 3.3), P(1.95, 0, 14), P(1.72, 0, 14); s.poly([a, b, c, d_], "#e9e4d8", .75)
zb = s.render(); wear = np.clip(fbm(H, W, 34, 12, 12, 5) * 3.2 - .55, .62, 1); zb[..., 3] *= wear
img = base.copy()
n0 = 580
rd = over(road, zb)
scene = over(base, fg)
# mirror: street about the far kerb; near figures about their own feet (approximate by two mirrors)
nn = H - n0
src = np.clip(n0 - 4 - np.arange(nn) * 1.12, 0, H - 1).astype(int)
dsp = (fbm(nn, W, 34, 7, 15, 4) - .5)
mir = warp(base[src], dsp * 30, dsp * 90); mir = blur(mir, 3, 16)
pud = np.clip(fbm(nn, W, 360, 46, 17, 5) * 3.0 - .95, .12, 1)[..., None]
t = np.linspace(0, 1, nn, dtype=np.float32)[:, None, None]
rd[n0:] = rd[n0:] * (1 - .42 * pud) + mir * (.70 - .42 * t) * (.30 + .75 * pud)
def feet_mirror(y0, x0, x1, k):
    n = min(H - y0, 230); rows = np.clip(y0 - 1 - np.arange(n) * 1.0, 0, H - 1).astype(int)
    l = fg[rows][:, x0:x1].copy(); l[..., :3] *= l[..., 3:]; dd = (fbm(n, x1 - x0, 30, 6, y0, 3) - .5); l = blur(warp(l, dd * 22, dd * 36), 1, 5)
    f = k * np.linspace(1, 0, n, dtype=np.float32)[:, None, None] * np.clip((np.arange(x1 - x0) + .0) / 40, 0, 1)[None, :, None] ** 1.5; rd[y0:y0 + n, x0:x1] = rd[y0:y0 + n, x0:x1] * (1 - l[..., 3:] * f) + l[..., :3] * f
for a in ((718, 150, 258, .5), (692, 258, 350, .5), (806, 372, 660, .62), (744, 662, 830, .5), (822, 864, 1500, .6)): feet_mirror(*a)
# headlight pool on the bars
hl = np.exp(-(((xx - 690) / 260) ** 2 + ((yy - 818) / 44) ** 2)) * .55 + np.exp(-(((xx - 840) / 90) ** 2 + ((yy - 812) / 26) ** 2)) * .5
rd = rd * (1 + hl[..., None] * np.array([1.5, 1.3, .95], np.float32)) + hl[..., None] * .12 * col("#ffe8b0")
mk = np.clip((yy - n0) / 3, 0, 1)[..., None]
img = img * (1 - mk) + rd * mk
img = over(img, fg)
# beam in the damp air
bx = (X0 + 24 - xx); by_ = np.abs(yy - (BY - 112) - bx * .10); beam = np.clip(1 - by_ / np.clip(10 + bx * .20, 10, None), 0, 1) * np.clip(1 - bx / 620, 0, 1) * (bx > 0) * .38
img = screen(img, np.clip(blur(beam, 3, 3), 0, 1)[..., None] * col("#fff0c4")); g = np.exp(-np.hypot(xx - X0 - 40, yy - (BY - 120)) / 60) * .75; img = screen(img, g[..., None] * col("#fff4d0"))
# headline area darkened softly, footer
img *= (1 - .34 * np.clip(1 - yy / 330, 0, 1))[..., None]
img = bloom(img, 20, .76, .45, (1, .9, .68)); img = curve(img, .26); img = sat(img, 1.06); img = vignette(img, .22, .45, .6); img = grain(img, .011, 9)
s = Svg(W, H)
s.rect(0, 0, W, 330, s.lin([(0, "#0d2238", .78), (.6, "#0d2238", .45), (1, "#0d2238", 0)]))
s.text(76, 212, "慢一点", 168, "#fff6df", "Noto Serif CJK SC", 900, sp=6); s.text(76 + 600, 212, "让一步", 168, "#ffd069", "Noto Serif CJK SC", 900, sp=6)
s.text(82, 290, "斑马线前停下的几秒钟，是一座城待人的样子。", 43, "#f4ead2", wt=500, sp=2)
s.rect(1238, 82, 190, 66, None, None, 8, "#ffe9bd", 3); s.text(1333, 130, "公益广告", 40, "#ffe9bd", wt=500, anchor="middle", sp=2)
s.rect(0, 918, W, 82, s.lin([(0, "#0b1726", .0), (.35, "#0b1726", .8), (1, "#0b1726", .94)])); s.text(82, 978, "车让人　人快走　文明在路口", 38, "#ffe9bd", wt=500, sp=2); s.text(1424, 978, "云渡周报 · 云渡区文明出行志愿者", 34, "#d9d2c0", wt=400, anchor="end")
img = over(img, s.render())
save(img, "ad-public.jpg")
