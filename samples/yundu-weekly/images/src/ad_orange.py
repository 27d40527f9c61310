"""8 advertisement, 北岭果园 (invented)"""
from pic import *
W, H = 1500, 1600
r = random.Random(88)
yy, xx = np.mgrid[0:H, 0:W].astype(np.float32)
s = Svg(W, H)
s.rect(0, 0, W, H, s.lin([(0, "#ffbe5e"), (.2, "#ffd896"), (.42, "#fff3d6"), (.6, "#ffdca4")]))
s.ell(1120, 700, 900, 900, s.rad([(0, "#fffbe8", 1), (.2, "#fff0c0", .85), (.6, "#ffe0a0", .3), (1, "#ffd890", 0)]))
s.ell(1120, 668, 92, 92, "#fffdf2", .95, extra='filter="%s"' % s.blurf(5))
def hill(y0, a, ph, c1, c2):
    f = lambda x: y0 - a * math.sin(x / 300 + ph) - a * .4 * math.sin(x / 117 + ph * 2) - a * .12 * math.sin(x / 41 + ph)
    s.poly([(0, H)] + [(x, f(x)) for x in range(0, W + 8, 8)] + [(W, H)], s.lin([(0, c1), (.35, c2)], 0, 0, 0, 1)); return f
hill(720, 46, 1.0, "#dcb877", "#f0d69c"); hill(775, 60, 2.9, "#b9a35c", "#e3cb86")
f = hill(850, 74, 4.6, "#8a8f44", "#b7a95a")
# terraced orchard: rows of small trees, lit from the sun
rows = []
for k in range(17):
    d = min(1, k / 12)
    for i in range(int(64 - 34 * d)):
        x = (i + .5 * (k % 2)) * W / (64 - 34 * d) + r.uniform(-5, 5); y = f(x) + 8 + k * (10 + 9 * d) + r.uniform(-2, 2); rows.append((y, x, 10 + 24 * d))
for k in range(17):
    d = min(1, k / 12); s.line([(x, f(x) + 14 + k * (10 + 9 * d)) for x in range(0, W + 10, 10)], "#6a5a2a", 2 + 2 * d, .45); s.line([(x, f(x) + 17 + k * (10 + 9 * d)) for x in range(0, W + 10, 10)], "#f0d890", 1.2, .5)
for y, x, z in sorted(rows):
    s.ell(x - z * .5, y + z * .2, z * 1.1, z * .25, "#3a3a18", .45)
    for q in range(int(12 + z * .8)):
        a, d = r.uniform(0, 6.28), r.random() ** .6; u, v = math.cos(a) * d, math.sin(a) * d; t = .5 + .45 * (u * .6 - v * .7) + r.uniform(-.15, .15)
        s.ell(x + u * z * .85, y - z * .75 + v * z * .75, z * .27, z * .2, mix("#22401c", "#c9c25a", max(0, min(1, t))), .95, r.uniform(0, 180))
    for q in range(int(2 + z * .42)): u, v = r.uniform(-.75, .75), r.uniform(-.6, .5); s.ell(x + u * z, y - z * .75 + v * z, max(1.6, z * .09), max(1.6, z * .09), r.choice(("#f58a1e", "#ffb23e", "#e86f12")))
img = s.render()[..., :3]
c = fbm(H, W, 420, 60, 2, 5); m = np.clip((c - .52) * 4, 0, 1) * np.clip((620 - yy) / 400, 0, 1) * .55; img = img * (1 - m[..., None]) + m[..., None] * col("#fff6dc")
mm = np.exp(-((yy - 800) / 50) ** 2) * (.25 + .6 * fbm(H, W, 300, 50, 3)) * .6; img = img * (1 - mm[..., None]) + mm[..., None] * col("#ffe9b4")
# foreground table of planks
T0 = 1130
t = np.clip((yy - T0) / (H - T0), 0, 1)
pl = np.ones((H, W, 3), np.float32) * np.array([.52, .33, .18], np.float32)
persp = (xx - 750) / (.55 + .9 * t)
g = fbm(H, W, 300, 5, 9, 4) - .5; board = np.floor((yy - T0).clip(0) ** .8 / 26)
pl *= (1 + g * .9 + (np.sin(board * 12.9) * .12))[..., None]; gap = np.abs(((yy - T0).clip(0) ** .8 / 26) % 1 - .02) < .035; pl[gap] *= .35
pl *= (1.2 - .55 * t + .45 * np.exp(-((xx - 1050) / 500) ** 2))[..., None]
img = np.where((yy > T0)[..., None], pl, img)
img[T0 - 5:T0 + 3] *= .7
# crate
s = Svg(W, H)
CX0, CX1, CY0, CY1 = 170, 1130, 1120, 1440
def board(x, y, w, h, c):
    s.rect(x, y, w, h, s.lin([(0, mix(c, "#ffe9b8", .45)), (.12, c), (.85, mul(c, .82)), (1, mul(c, .5))]), rx=4)
    for _ in range(int(w / 9)): a, b = x + r.uniform(4, w - 40), y + r.uniform(5, h - 5); s.line([(a, b), (min(x + w - 4, a + r.uniform(30, 150)), b + r.uniform(-2, 2))], mul(c, r.choice((.62, .75, 1.18))), r.uniform(.8, 2), .5)
    for q in (1,): k = x + r.uniform(.2, .8) * w; s.ell(k, y + h / 2, 13, 8, mul(c, .55), .7); s.ell(k, y + h / 2, 7, 4, mul(c, .35), .8)
s.ell(650, CY1 + 14, 640, 54, "#170b04", .7, extra='filter="%s"' % s.blurf(16)); img = over(img, s.render())
LT = (.55, -.62, .56)
PAL = (("#ff9420", "#c04a04"), ("#ff8414", "#b24004"), ("#ffa02a", "#c65606"), ("#fb7a10", "#a83804"))
def orange(cx, cy, R, k, leafy=False, stem=None):
    shade(img, cx - 8, cy + 12, R * 1.0, R * .98, .62, .22)
    b, d = PAL[k % 4]
    fruit(img, cx, cy, R * 1.03, R * .95, b, d, spec=.34, seed=100 + k, bump=.42, bscale=max(3.2, R * .042), power=2.06, L=LT, rot=r.uniform(-10, 10), shin=22, mottled=.05, bounce="#d97a2a", bk=.5, amb=.44, sss="#ff5a00", rimk=.2, rim="#ffe9b0")
    # stalk button
    a = r.uniform(0, 6.28); q = R * r.uniform(.2, .62); x, y = cx + math.cos(a) * q, cy + math.sin(a) * q * .8 - R * .1
    z = Svg(W, H); k2 = R / 120
    z.ell(x, y, 20 * k2, 15 * k2, z.rad([(0, "#7a2c04", .55), (1, "#7a2c04", 0)]))
    for n in range(5): z.path("M%.1f,%.1fl%.1f,%.1fl%.1f,%.1fz" % (x, y, 11 * k2 * math.cos(n * 1.257), 9 * k2 * math.sin(n * 1.257), -5 * k2, 4 * k2), "#6f8a34")
    z.ell(x, y, 5 * k2, 4 * k2, "#b9b46a"); return z
def stamp(z, pad=None):
    global img
    img = over(img, z.render())
def heap(pts):
    buttons = []
    for i, (x, y, R) in enumerate(pts):
        buttons.append((i, orange(x, y, R, i * 7 + int(x) % 5)))
        # later fruit hides earlier buttons: draw only when the fruit is in front
        z = buttons[-1][1]
        x0, x1, y0, y1 = max(0, int(x - R * 1.2)), min(W, int(x + R * 1.2)), max(0, int(y - R * 1.2)), min(H, int(y + R * 1.2))
        if r.random() < .62:
            src = ('<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="%d %d %d %d"><defs>%s</defs>%s</svg>' % (x1 - x0, y1 - y0, x0, y0, x1 - x0, y1 - y0, "".join(z.d), "".join(z.e)))
            p = subprocess.run(["rsvg-convert", "-f", "png"], input=src.encode(), stdout=subprocess.PIPE, check=True)
            l = np.asarray(Image.open(io.BytesIO(p.stdout)).convert("RGBA"), np.float32) / 255
            img[y0:y1, x0:x1] = over(img[y0:y1, x0:x1], l)
def leafset(L):
    global img
    z = Svg(W, H)
    for x, y, a, n, c in L:
        z.g('transform="translate(%g,%g) rotate(%g)"' % (x, y, a))
        d = "M0,0C%g,%g %g,%g %g,0C%g,%g %g,%g 0,0Z" % (n * .2, -n * .34, n * .75, -n * .32, n, n * .78, n * .24, n * .25, n * .28)
        z.path(d, "#1a0c02", .35, extra='transform="translate(-8,14)" filter="%s"' % z.blurf(6))
        z.path(d, z.lin([(0, mix(c, "#f4f6b0", .62)), (.46, c), (.5, mul(c, .62)), (1, mul(c, .85))], 0, 0, .25, 1)); z.path("M0,0Q%g,-4 %g,0" % (n * .5, n * .97), None, .9, mix(c, "#f4f6c0", .6), n * .018)
        for k in range(1, 9):
            for g_ in (-1, 1): z.path("M%g,-1q%g,%g %g,%g" % (n * k / 9.5, n * .05, g_ * n * .08, n * .14, g_ * n * .17 * math.sin(k / 9 * 3.1)), None, .45, mix(c, "#f4f6c0", .5), n * .008)
        z.path("M%g,%gC%g,%g %g,%g %g,%g" % (n * .2, -n * .1, n * .4, -n * .2, n * .6, -n * .2, n * .8, -n * .09), None, .35, "#fffef0", n * .05, 'stroke-linecap="round" filter="%s"' % z.blurf(3)); z.end()
    img = over(img, z.render())
G = ("#2f6a24", "#3f7d2c", "#245a22", "#4f8a34")
LF = lambda x, y, a, n: (x, y, a, n, r.choice(G))
# back rows of the heap
back = [(260 + i * 131 + r.uniform(-8, 8), 960 + r.uniform(-10, 14) - 46 * math.sin((i + .5) / 7 * 3.14), 74) for i in range(7)]
heap(back)
leafset([LF(330, 900, -50, 190), LF(520, 850, -110, 170), LF(860, 870, -35, 200), LF(1010, 940, -12, 170), LF(250, 960, -160, 150), LF(700, 850, -75, 150)])
mid = [(220 + i * 156 + r.uniform(-9, 9), 1046 + r.uniform(-8, 12) - 30 * math.sin((i + .5) / 6 * 3.14), 88) for i in range(6)] + [(1075, 1062, 82)]
heap(mid)
leafset([LF(400, 1000, -130, 150), LF(770, 1000, -28, 170)])
front = [(268 + i * 190 + r.uniform(-8, 8), 1122 + r.uniform(-8, 8), 104) for i in range(5)]
heap(front)
leafset([LF(560, 1046, -150, 180), LF(570, 1050, -40, 170), LF(930, 1060, -20, 180), LF(320, 1040, 200, 150)])
s = Svg(W, H)
for k in range(3): board(CX0 - 14, CY0 + 62 + k * 92, CX1 - CX0 + 28, 80, jit("#c98f4e", r, 8))
for x in (CX0 - 22, CX1 - 46): board(x, CY0 + 40, 68, CY1 - CY0 - 30, "#b47c40")
for x in (CX0 + 12, CX1 - 12):
    for k in range(3): s.ell(x, CY0 + 102 + k * 92, 7, 7, s.rad([(0, "#e9e4d8"), (1, "#4a4238")], .5, .5, .6, .3, .3))
# branded stamp on the crate
s.text(700, CY0 + 222, "北岭果园", 118, "#6a2f10", "Noto Serif CJK SC", 900, "middle", 22, .82)
s.ell(318, CY0 + 180, 58, 58, None, .75, stroke="#8a2f14", sw=6); s.ell(318, CY0 + 186, 30, 28, "#8a2f14", .75); s.path("M318,%gq6,-22 34,-22q-6,22 -34,22z" % (CY0 + 158), "#8a2f14", .75)
l = s.render(); l[..., :3] *= (.86 + .28 * fbm(H, W, 60, 4, 19, 4))[..., None]
sh = np.clip(1.15 - .25 * (1130 - xx) / 960, .6, 1.2); l[..., :3] *= np.clip(sh, 0, 1.15)[..., None]
img = over(img, np.clip(l, 0, 1))
# whole and cut fruit on the table
heap([(1384, 1180, 112)])
heap([(112, 1392, 92)])
def cut(cx, cy, R, tilt):
    global img
    shade(img, cx - 10, cy + R * .5, R * 1.12, R * .62, .75, .3)
    fruit(img, cx, cy + R * .24, R * 1.0, R * .84, "#ff8c14", "#8f2e04", spec=.3, seed=9, bump=.42, bscale=5, L=LT, amb=.42)
    z = Svg(W, H); z.g('transform="translate(%g,%g) scale(1,%g)"' % (cx, cy, tilt))
    z.ell(0, 0, R, R, z.rad([(0, "#ffb13c"), (.9, "#ff9a20"), (1, "#c95a08")])); z.ell(0, 0, R * .95, R * .95, "#fff0cf"); z.ell(0, 0, R * .90, R * .90, "#ffdf9f")
    n = 10
    for k in range(n):
        a0, a1 = k * 6.2832 / n + .035, (k + 1) * 6.2832 / n - .035; am = (a0 + a1) / 2
        p = [(R * .10 * math.cos(am), R * .10 * math.sin(am))] + [(R * .855 * math.cos(a0 + (a1 - a0) * t), R * .855 * math.sin(a0 + (a1 - a0) * t)) for t in (.04, .25, .5, .75, .96)]
        d = smooth([(p[0][0], p[0][1]), (R * .5 * math.cos(a0 + .03), R * .5 * math.sin(a0 + .03))] + p[1:] + [(R * .5 * math.cos(a1 - .03), R * .5 * math.sin(a1 - .03))], True)
        z.path(d, z.rad([(0, "#ffc454"), (.5, "#ff9c1c"), (1, "#ee6e06")], 0, 0, R * .9, user=True))
        for _ in range(80):   # juice vesicles
            a, q = r.uniform(a0 + .05, a1 - .05), R * r.uniform(.2, .82); L = R * r.uniform(.05, .12)
            z.path("M%.1f,%.1fl%.1f,%.1f" % (q * math.cos(a), q * math.sin(a), L * math.cos(a + r.uniform(-.2, .2)), L * math.sin(a + r.uniform(-.2, .2))), None, r.uniform(.25, .7), r.choice(("#ffe08a", "#ffd060", "#f27a08", "#e06404", "#fff0b8")), R * r.uniform(.008, .022), 'stroke-linecap="round"')
    z.ell(0, 0, R * .09, R * .09, "#fff0cf")
    for _ in range(46):
        a, q = r.uniform(0, 6.28), R * .8 * math.sqrt(r.random()); z.ell(q * math.cos(a), q * math.sin(a), R * .014, R * .02, "#fffdf0", r.uniform(.4, .9))
    z.ell(R * .22, -R * .3, R * .5, R * .36, z.rad([(0, "#fffbe6", .5), (1, "#fffbe6", 0)])); z.end(); stamp(z)
cut(1214, 1318, 142, .80)
# loose segments
z = Svg(W, H)
for x, y, a, n in ((985, 1436, -14, 112), (1408, 1424, 26, 98)):
    z.ell(x, y + 26, n * .7, 17, "#1a0c02", .55, extra='filter="%s"' % z.blurf(7)); z.g('transform="translate(%g,%g) rotate(%g)"' % (x, y, a))
    z.path("M%g,-14C%g,%g %g,%g %g,-14C%g,%g %g,%g %g,-14Z" % (-n * .62, -n * .46, n * .56, n * .46, n * .56, n * .62, n * .34, -n * .10, -n * .34, -n * .10, -n * .62), z.lin([(0, "#ffdc94"), (.3, "#ffab36"), (.7, "#f98a14"), (1, "#c95a06")]), None, "#ffd99a", 2)
    for _ in range(60):
        u = r.uniform(-.46, .46); e = n * .34 * (1 - (u / .56) ** 2)
        z.path("M%g,%gq%g,%g %g,%g" % (u * n, e * r.uniform(.55, .85), -u * 10, -e * .2, -u * n * .10, -e * r.uniform(.25, .45)), None, .42, r.choice(("#fff0b8", "#e87408", "#ffc050")), 2.4)
    z.path("M%g,%gQ0,%g %g,%g" % (-n * .40, 2, n * .07, n * .36, 2), None, .8, "#fffbe8", 4, 'stroke-linecap="round"'); z.end()
stamp(z)
leafset([LF(1352, 1086, -70, 180), LF(1364, 1088, -10, 140), LF(104, 1310, -30, 150), LF(1090, 1452, 8, 110)])
img = bloom(img, 26, .82, .3, (1, .92, .72)); img = curve(img, .16) * np.array([1.02, .99, .97], np.float32); img = sat(img, 1.05)
ray = np.clip(1 - np.hypot((xx - 1120) / 900, (yy - 668) / 760), 0, 1) ** 2 * .22; img = screen(img, ray[..., None] * col("#fff0c0"))
img = vignette(img, .14, .55, .55); img = grain(img, .009, 8)
# ---- type
s = Svg(W, H)
RED = "#9d2a0c"
s.text(96, 138, "北岭果园", 62, "#5a2208", "Noto Serif CJK SC", 900, sp=10); s.rect(404, 92, 4, 52, "#9d2a0c"); s.text(432, 134, "十一月 · 新果下山", 46, "#7a3a10", wt=500, sp=4)
s.text(84, 352, "一箱蜜橘", 198, RED, "Noto Serif CJK SC", 900, sp=4)
s.text(84, 578, "半座山的太阳", 198, RED, "Noto Serif CJK SC", 900, sp=4)
s.text(96, 674, "皮薄汁多，晒足秋光，现摘现装。", 52, "#5a2208", wt=500, sp=2)
s.rect(0, 1552 - 62, W, 110, s.lin([(0, "#7a1f08"), (1, "#5a1404")]))
s.text(96, 1560, "北岭镇向阳坡 12 号　周末可入园采摘", 44, "#ffe9bd", wt=500); s.text(1410, 1562, "000-0000000", 60, "#ffd05a", wt=900, anchor="end")
img = over(img, s.render())
save(img, "ad-orange.jpg")
