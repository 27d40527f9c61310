"""5 persimmons against a lime-washed wall under a tiled eave; winter light from upper left"""
from pic import *
W, H = 800, 1000
r = random.Random(5)
yy, xx = np.mgrid[0:H, 0:W].astype(np.float32)
# wall
b = fbm(H, W, 330, 420, 1, 6, .55); f = fbm(H, W, 18, 18, 2, 4, .6); g = fbm(H, W, 70, 5, 6, 4)
wall = np.ones((H, W, 3), np.float32) * np.array([.80, .80, .785], np.float32)
wall *= (1 + (b - .5) * .38 + (f - .5) * .16)[..., None]
gy = f - warp(f, np.full((H, W), 2., np.float32), np.full((H, W), 2., np.float32)); wall += (gy * .55)[..., None]
st = np.clip((fbm(H, W, 34, 420, 9, 5) - .47) * 3.6, 0, 1) * np.clip(1.25 - yy / 780, 0, 1)     # rain stains below the eave
wall *= 1 - st[..., None] * np.array([.34, .31, .27], np.float32)
fl = np.clip((fbm(H, W, 120, 120, 14, 6, .6) - .70) * 16, 0, 1) * np.clip((yy - 480) / 400, 0, 1)  # flaked plaster, grey brick
brick = np.ones((H, W, 3), np.float32) * np.array([.50, .49, .47], np.float32) * (1 + (fbm(H, W, 40, 12, 20, 4) - .5) * .5)[..., None]
row = (yy // 34).astype(int); mort = ((yy % 34) < 4) | (((xx + (row % 2) * 52) % 104) < 4); brick[mort] = np.array([.66, .64, .60])
wall = wall * (1 - fl[..., None]) + brick * fl[..., None]

light = 1.16 - .26 * xx / W - .34 * np.clip((yy - 300) / 700, 0, 1)
wall *= light[..., None] * np.array([1.03, 1.0, .965], np.float32)
# eave shadow
es = np.clip((330 + .10 * xx + 26 * np.abs(np.sin((xx + 20) * math.pi / 92)) - yy) / 30, 0, 1)
wall *= 1 - es[..., None] * np.array([.58, .53, .44], np.float32)
img = wall
# eave
s = Svg(W, H)
s.rect(0, 0, W, 210, s.lin([(0, "#4e5052"), (1, "#2c2b2c")]))
s.poly([(0, 196), (W, 216), (W, 252), (0, 232)], s.lin([(0, "#5c4632"), (.4, "#8a6b49"), (1, "#33261c")]))
for i in range(60): x = r.uniform(0, W); y = 200 + .025 * x + r.uniform(4, 28); s.line([(x, y), (x + r.uniform(20, 90), y + 2)], "#241a13", 1, .5)
for x in range(-30, W + 60, 92):   # rafters ends
    y = 214 + .025 * x; s.poly([(x + 8, y + 6), (x + 42, y + 6), (x + 42, y + 44), (x + 8, y + 44)], s.lin([(0, "#a98357"), (.3, "#7b5c3c"), (1, "#3a2a1d")])); s.rect(x + 42, y + 6, 8, 38, "#1d1612")
for ix, x in enumerate(range(-76, W + 90, 92)):
    off = .025 * x
    # concave pan tiles, stacked courses
    for k in range(7):
        y = -60 + k * 36 + off; c = jit("#6d7174", r, 12)
        s.path("M%g,%gq23,22 46,0l0,-40l-46,0z" % (x + 46, y + 34), s.lin([(0, mul(c, .38)), (.75, mul(c, .8)), (1, mul(c, 1.3))])); s.path("M%g,%gq23,22 46,0" % (x + 46, y + 34), None, .6, "#d3d6d6", 1.6)
    for k in range(7):   # convex cover tiles
        y = -70 + k * 40 + off; c = jit("#74787b", r, 12)
        s.path("M%g,%gq24,-17 48,0l0,46q-24,-17 -48,0z" % (x, y), s.lin([(0, mul(c, 1.15)), (.25, mul(c, 1.55)), (.6, c), (1, mul(c, .35))], 0, 0, 1, .1)); s.path("M%g,%gq24,-17 48,0" % (x, y + 46), None, .8, "#1d1e1f", 3); s.path("M%g,%gq24,-17 48,0" % (x, y + 42), None, .55, "#e6e8e6", 1.3)
    # round end tile and drip tile
    yb = 204 + off
    s.path("M%g,%gq23,14 46,0q4,24 -23,46q-27,-22 -23,-46z" % (x + 46, yb - 4), s.lin([(0, "#595d60"), (.5, "#85898b"), (1, "#3c3f41")])); s.path("M%g,%gq14,9 28,0q2,14 -14,28q-16,-14 -14,-28z" % (x + 55, yb + 5), None, .7, "#c2c6c6", 1.6); s.ell(x + 69, yb + 15, 4, 5, "#a9adad", .7)
    s.ell(x + 24, yb + 2, 26, 26, s.rad([(0, "#9ea2a3"), (.6, "#7b7f81"), (1, "#3b3e40")], .5, .5, .6, .3, .3)); s.ell(x + 24, yb + 2, 20, 20, None, .9, stroke="#4a4d4f", sw=2.5)
    for k in range(8): s.ell(x + 24 + 11 * math.cos(k * .785), yb + 2 + 11 * math.sin(k * .785), 4.2, 3, "#b9bdbc", .75, k * 45)
    s.ell(x + 24, yb + 2, 4, 4, "#cfd2d0", .8)
for i in range(240):   # moss, lichen
    x, y = r.uniform(0, W), r.uniform(0, 200); s.ell(x, y, r.uniform(2, 8), r.uniform(1, 4), r.choice(("#5d6a3c", "#7d8550", "#b9b48c")), .4)
l = s.render(); n1 = fbm(H, W, 5, 5, 30, 3); l[..., :3] *= (.98 + .42 * n1)[..., None]
img = over(img, l)
# branch geometry
s = Svg(W, H)
tips = []
def limb(pts, w0, w1):
    n = len(pts)
    for pas in (0, 1, 2):
        up, lo = [], []
        for i, (x, y) in enumerate(pts):
            x2, y2 = pts[min(i + 1, n - 1)]; x1, y1 = pts[max(i - 1, 0)]; L = math.hypot(x2 - x1, y2 - y1); w = w0 + (w1 - w0) * i / (n - 1)
            nx, ny = -(y2 - y1) / L, (x2 - x1) / L
            if ny > 0: nx, ny = -nx, -ny
            a, b_ = ((1, 1), (.55, .25), (1, -.55))[pas]
            up.append((x + nx * w * a, y + ny * w * a)); lo.append((x - nx * w * b_, y - ny * w * b_))
        d = smooth(up) + "L" + smooth(lo[::-1])[1:] + "Z"
        s.path(d, ("#33261e", "#6b5442", "#b3987a")[pas], (1, .9, .8)[pas])
    for _ in range(int(n * w0 * .9)):
        i = r.randrange(n - 1); t = r.random(); x = pts[i][0] + (pts[i + 1][0] - pts[i][0]) * t; y = pts[i][1] + (pts[i + 1][1] - pts[i][1]) * t; w = w0 + (w1 - w0) * i / n
        s.ell(x, y + r.uniform(-.9, .9) * w, r.uniform(1, 5), r.uniform(.6, 1.6), r.choice(("#1d1511", "#c9b090", "#4a382b")), .55, r.uniform(-30, 30))
main = [(840, 330), (740, 372), (655, 392), (560, 430), (470, 440), (385, 480), (300, 492), (214, 540), (150, 548)]
subs = [([(655, 392), (610, 340), (540, 318), (480, 330)], 7, 3), ([(560, 430), (520, 500), (505, 560), (470, 620)], 8, 3), ([(385, 480), (340, 560), (322, 640), (340, 700)], 7, 3),
        ([(740, 372), (735, 470), (700, 560), (704, 640), (672, 720)], 9, 3), ([(300, 492), (240, 450), (196, 436), (130, 446)], 6, 2.5), ([(704, 640), (742, 700), (738, 760)], 5, 2.5), ([(505, 560), (560, 610), (572, 660)], 5, 2.5), ([(214, 540), (196, 600), (206, 650)], 4, 2.5)]
for p, a, b_ in subs: limb(p, a, b_)
limb(main, 15, 3.5)
# (x,y of fruit centre, radius)
FR = [(505, 372, 50), (478, 672, 60), (344, 752, 57), (668, 775, 58), (128, 494, 45), (152, 598, 52), (742, 812, 50), (574, 716, 54), (206, 700, 50), (402, 540, 55), (628, 452, 47), (280, 566, 46), (272, 800, 46)]
for x, y, q in FR:
    px, py = min(((p, q_) for ps in [m for m, _, _ in subs] + [main] for p, q_ in ps), key=lambda t: math.hypot(t[0] - x, t[1] - (y - q)))
    s.path("M%g,%gQ%g,%g %g,%g" % (px, py, (px + x) / 2, min(py, y - q) - 4, x, y - q * .7), None, None, "#3a2b20", 5, 'stroke-linecap="round"')
br = s.render()
# shadow of the whole bough on the wall
m = br[..., 3].copy()
for x, y, q in FR:
    m = np.maximum(m, np.clip((1 - np.hypot((xx - x) / (q * 1.06), (yy - y) / (q * .93))) * q / 2 + .5, 0, 1))
lf = Svg(W, H)
LV = [(575, 326, 18, 66), (440, 440, 205, 70), (240, 450, 248, 62), (737, 460, 62, 70), (702, 600, 160, 62), (322, 636, 140, 58), (535, 585, 24, 56), (160, 440, 236, 52), (770, 360, -70, 62), (640, 395, 128, 50), (395, 478, 62, 46)]
def leaf(x, y, a, z, c):
    lf.g('transform="translate(%g,%g) rotate(%g)"' % (x, y, a))
    lf.path("M0,0C%g,%g %g,%g %g,0C%g,%g %g,%g 0,0Z" % (z * .25, -z * .42, z * .8, -z * .34, z * 1.15, z * .8, z * .34, z * .25, z * .42), lf.lin([(0, mix(c, "#ffe9b0", .45)), (.48, c), (.52, mul(c, .72)), (1, mul(c, .5))]))
    lf.path("M0,0Q%g,%g %g,0" % (z * .5, -2, z * 1.12), None, .8, mix(c, "#fff0c0", .5), 1.8)
    for k in range(1, 7):
        for g_ in (-1, 1): lf.path("M%g,0q%g,%g %g,%g" % (z * k / 7, z * .06, g_ * z * .12, z * .16, g_ * z * .22), None, .5, mix(c, "#fff0c0", .4), .9)
    for _ in range(5): lf.ell(z * r.uniform(.2, .9), z * r.uniform(-.2, .2), r.uniform(1, 4), r.uniform(1, 3), "#4a2413", .6)
    lf.end()
for x, y, a, z in LV: leaf(x, y, a, z, r.choice(("#b8542a", "#c9772b", "#9a3d26", "#a8862f")))
ll = lf.render(); m = np.maximum(m, ll[..., 3])
shm = blur(warp(m, np.full((H, W), -58., np.float32), np.full((H, W), -64., np.float32)), 7, 7)
wallmask = np.clip((yy - 250 - .025 * xx) / 8, 0, 1)
img = img * (1 - (shm * wallmask * .50 * (1 - es * .7))[..., None] * np.array([1, .95, .84], np.float32))
img = over(img, br)
# fruit back to front, each with calyx
for i, (x, y, q) in enumerate(sorted(FR, key=lambda t: t[2])):
    shade(img, x + 5, y + 8, q * 1.02, q * .95, .35, .18)
    hue = r.choice((("#f5821f", "#8e2408"), ("#f0701a", "#84200a"), ("#f89a2c", "#96300a"), ("#ee6018", "#7a1a08")))
    fruit(img, x, y, q * 1.06, q * .94, hue[0], hue[1], spec=.36, seed=40 + i, bump=.5, bscale=14, power=2.35, rot=r.uniform(-9, 9), shin=46, mottled=.16, bounce="#b9a58e", bk=.30, amb=.36, rimk=.16)
    c = Svg(W, H); 
    c.ell(x + 2, y - q * .72, q * .52, q * .2, "#5a1a06", .6, extra='filter="%s"' % c.blurf(4))
    for a, L in ((-168, .62), (-12, .62), (-120, .34), (-60, .34), (150, .46), (30, .46), (88, .30)):
        ex, ey = x + math.cos(math.radians(a)) * q * L, y - q * .76 + math.sin(math.radians(a)) * q * .36 * (1 if a > 0 else .8)
        wx, wy = -math.sin(math.radians(a)) * q * .2, math.cos(math.radians(a)) * q * .1
        c.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1fQ%.1f,%.1f %.1f,%.1fZ" % (x, y - q * .76, (x + ex) / 2 + wx * 1.4, (y - q * .76 + ey) / 2 + wy * 1.4 - 3, ex, ey, (x + ex) / 2 - wx * 1.4, (y - q * .76 + ey) / 2 - wy * 1.4 - 3, x, y - q * .76), c.lin([(0, "#c2b07a"), (.5, "#7d7444"), (1, "#40401f")], 0, 0, 1, 1), None, "#2d2a16", .8)
    c.ell(x, y - q * .79, q * .13, q * .08, "#57432e"); c.ell(x - 1.5, y - q * .81, q * .08, q * .04, "#b49a72")
    img = over(img, c.render())
img = over(img, ll)
img = bloom(img, 12, .82, .3); img = curve(img, .3); img = sat(img, 1.08); img = vignette(img, .2, .45, .5); img = grain(img, .012, 5)
save(img, "persimmon.jpg")
