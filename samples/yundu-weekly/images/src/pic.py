"""Shared drawing kit of the picture desk: SVG emitter, figures, foliage, and the
small numpy darkroom (compositing, water, haze, grain).  Everything is seeded, so
the rasters come out the same each time.  Needs rsvg-convert, Pillow and numpy."""
import io, math, os, random, subprocess
import numpy as np
from PIL import Image

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.environ.get("PIC_OUT", os.path.dirname(HERE))


# ---------------------------------------------------------------- colour
def rgb(c):
    if isinstance(c, str):
        c = c.lstrip("#")
        if len(c) == 3:
            c = "".join(k * 2 for k in c)
        return tuple(int(c[i:i + 2], 16) for i in (0, 2, 4))
    return tuple(c)


def hx(c):
    return "#%02x%02x%02x" % tuple(max(0, min(255, int(round(v)))) for v in c)


def mix(a, b, t):
    a, b = rgb(a), rgb(b)
    return hx([a[i] + (b[i] - a[i]) * t for i in range(3)])


def mul(c, k):
    c = rgb(c)
    return hx([v * k for v in c])


def jit(c, r, d=14):
    c = rgb(c)
    k = r.uniform(-d, d)
    return hx([v + k + r.uniform(-d, d) * .4 for v in c])


# ---------------------------------------------------------------- svg
class Svg:
    def __init__(s, w, h):
        s.w, s.h, s.e, s.d, s.n = w, h, [], [], 0
        s.cache = {}

    def _id(s):
        s.n += 1
        return "i%d" % s.n

    def lin(s, stops, x1=0, y1=0, x2=0, y2=1, user=False):
        key = ("l", tuple(stops), x1, y1, x2, y2, user)
        if key in s.cache:
            return s.cache[key]
        i = s._id()
        st = "".join('<stop offset="%.3f" stop-color="%s" stop-opacity="%.3f"/>' % (
            t[0], t[1], t[2] if len(t) > 2 else 1) for t in stops)
        s.d.append('<linearGradient id="%s" x1="%g" y1="%g" x2="%g" y2="%g"%s>%s</linearGradient>' % (
            i, x1, y1, x2, y2, ' gradientUnits="userSpaceOnUse"' if user else "", st))
        s.cache[key] = "url(#%s)" % i
        return s.cache[key]

    def rad(s, stops, cx=.5, cy=.5, r=.5, fx=None, fy=None, user=False):
        key = ("r", tuple(stops), cx, cy, r, fx, fy, user)
        if key in s.cache:
            return s.cache[key]
        i = s._id()
        st = "".join('<stop offset="%.3f" stop-color="%s" stop-opacity="%.3f"/>' % (
            t[0], t[1], t[2] if len(t) > 2 else 1) for t in stops)
        f = "" if fx is None else ' fx="%g" fy="%g"' % (fx, fy)
        s.d.append('<radialGradient id="%s" cx="%g" cy="%g" r="%g"%s%s>%s</radialGradient>' % (
            i, cx, cy, r, f, ' gradientUnits="userSpaceOnUse"' if user else "", st))
        s.cache[key] = "url(#%s)" % i
        return s.cache[key]

    def blurf(s, r):
        key = ("b", r)
        if key not in s.cache:
            i = s._id()
            s.d.append('<filter id="%s" x="-50%%" y="-50%%" width="200%%" height="200%%">'
                       '<feGaussianBlur stdDeviation="%g"/></filter>' % (i, r))
            s.cache[key] = "url(#%s)" % i
        return s.cache[key]

    def a(s, t):
        s.e.append(t)

    def att(s, fill, op, stroke, sw, extra):
        o = ' fill="%s"' % (fill or "none")
        if op is not None:
            o += ' opacity="%.3f"' % op
        if stroke:
            o += ' stroke="%s" stroke-width="%.2f"' % (stroke, sw)
        return o + (" " + extra if extra else "")

    def path(s, d, fill=None, op=None, stroke=None, sw=1, extra=""):
        s.a('<path d="%s"%s/>' % (d, s.att(fill, op, stroke, sw, extra)))

    def poly(s, pts, fill=None, op=None, stroke=None, sw=1, extra=""):
        s.a('<polygon points="%s"%s/>' % (" ".join("%.1f,%.1f" % (p[0], p[1]) for p in pts),
                                          s.att(fill, op, stroke, sw, extra)))

    def line(s, pts, stroke, sw=1, op=None, extra=""):
        s.a('<polyline points="%s"%s/>' % (" ".join("%.1f,%.1f" % (p[0], p[1]) for p in pts),
                                           s.att(None, op, stroke, sw, extra)))

    def rect(s, x, y, w, h, fill=None, op=None, rx=0, stroke=None, sw=1, extra=""):
        s.a('<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f"%s%s/>' % (
            x, y, w, h, ' rx="%.1f"' % rx if rx else "", s.att(fill, op, stroke, sw, extra)))

    def ell(s, x, y, rx, ry, fill=None, op=None, rot=0, stroke=None, sw=1, extra=""):
        t = ' transform="rotate(%.1f %.1f %.1f)"' % (rot, x, y) if rot else ""
        s.a('<ellipse cx="%.1f" cy="%.1f" rx="%.2f" ry="%.2f"%s%s/>' % (
            x, y, rx, ry, t, s.att(fill, op, stroke, sw, extra)))

    def text(s, x, y, t, size, fill, fam="Noto Sans CJK SC", wt=400, anchor="start", sp=0, op=None, extra=""):
        s.a('<text x="%.1f" y="%.1f" font-family="%s" font-weight="%s" font-size="%g" text-anchor="%s" '
            'letter-spacing="%g" xml:lang="zh-CN" fill="%s"%s %s>%s</text>' % (
                x, y, fam, wt, size, anchor, sp, fill, "" if op is None else ' opacity="%g"' % op, extra, t))

    def g(s, extra=""):
        s.a("<g %s>" % extra)

    def end(s):
        s.a("</g>")

    def src(s):
        return ('<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
                'width="%d" height="%d" viewBox="0 0 %d %d"><defs>%s</defs>%s</svg>' % (
                    s.w, s.h, s.w, s.h, "".join(s.d), "\n".join(s.e)))

    def render(s):
        """-> float array h,w,4 (straight alpha, 0..1) through rsvg-convert"""
        p = subprocess.run(["rsvg-convert", "--unlimited", "-w", str(s.w), "-h", str(s.h), "-f", "png"],
                           input=s.src().encode(), stdout=subprocess.PIPE, check=True)
        return np.asarray(Image.open(io.BytesIO(p.stdout)).convert("RGBA"), np.float32) / 255


def smooth(pts, close=False):
    """Catmull-Rom through points -> path data"""
    n = len(pts)
    g = (lambda i: pts[i % n]) if close else (lambda i: pts[max(0, min(n - 1, i))])
    d = "M%.1f,%.1f" % tuple(pts[0][:2])
    for i in range(n if close else n - 1):
        p0, p1, p2, p3 = g(i - 1), g(i), g(i + 1), g(i + 2)
        d += "C%.1f,%.1f %.1f,%.1f %.1f,%.1f" % (
            p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6,
            p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6, p2[0], p2[1])
    return d + ("Z" if close else "")


# ---------------------------------------------------------------- darkroom
def noise(h, w, sx, sy, seed):
    r = np.random.RandomState(seed)
    gh, gw = max(2, int(h / sy) + 3), max(2, int(w / sx) + 3)
    a = r.rand(gh, gw).astype(np.float32)
    im = Image.fromarray(a, "F").resize((int(gw * sx) + 1, int(gh * sy) + 1), Image.BICUBIC)
    a = np.asarray(im)
    return a[int(sy):int(sy) + h, int(sx):int(sx) + w] if a.shape[0] >= h + int(sy) and a.shape[1] >= w + int(sx) \
        else np.asarray(im.resize((w, h), Image.BICUBIC))


def fbm(h, w, sx, sy, seed, oct=5, gain=.5):
    o = np.zeros((h, w), np.float32)
    amp, tot = 1., 0.
    for k in range(oct):
        if sx / 2 ** k < 1.2 and sy / 2 ** k < 1.2:
            break
        o += amp * noise(h, w, max(1.2, sx / 2 ** k), max(1.2, sy / 2 ** k), seed * 31 + k)
        tot += amp
        amp *= gain
    return o / tot


def _box(a, r, ax):
    if r < 1:
        return a
    pad = [(0, 0)] * a.ndim
    pad[ax] = (r + 1, r)
    c = np.cumsum(np.pad(a, pad, mode="edge"), axis=ax, dtype=np.float64)
    n = a.shape[ax]
    sl = lambda i: tuple(slice(i, i + n) if k == ax else slice(None) for k in range(a.ndim))
    return ((c[sl(2 * r + 1)] - c[sl(0)]) / (2 * r + 1)).astype(np.float32)


def blur(a, sx, sy=None):
    sy = sx if sy is None else sy
    for _ in range(3):
        a = _box(a, int(round(sx)), 1)
        a = _box(a, int(round(sy)), 0)
    return a


def warp(a, dx, dy):
    h, w = a.shape[:2]
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    x = np.clip(xx + dx, 0, w - 1.001)
    y = np.clip(yy + dy, 0, h - 1.001)
    x0, y0 = x.astype(int), y.astype(int)
    fx, fy = (x - x0), (y - y0)
    if a.ndim == 3:
        fx, fy = fx[..., None], fy[..., None]
    return (a[y0, x0] * (1 - fx) * (1 - fy) + a[y0, x0 + 1] * fx * (1 - fy)
            + a[y0 + 1, x0] * (1 - fx) * fy + a[y0 + 1, x0 + 1] * fx * fy)


def over(bg, l, op=1.):
    a = l[..., 3:4] * op
    return bg * (1 - a) + l[..., :3] * a


def col(c):
    return np.array(rgb(c), np.float32) / 255


def screen(a, b):
    return 1 - (1 - a) * (1 - b)


def bloom(a, r, th=.75, k=.5, tint=(1, 1, 1)):
    b = np.clip(a - th, 0, 1) / (1 - th)
    return screen(a, np.clip(blur(b, r) * k, 0, 1) * np.array(tint, np.float32))


def curve(a, c=.15):
    """S-curve contrast"""
    a = np.clip(a, 0, 1)
    return a + c * (a - .5) * a * (1 - a) * 4 * 1.2


def sat(a, k):
    l = (a * np.array([.3, .59, .11], np.float32)).sum(-1, keepdims=True)
    return l + (a - l) * k


def vignette(a, k=.25, cx=.5, cy=.5):
    h, w = a.shape[:2]
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    d = ((xx / w - cx) ** 2 * 1.6 + (yy / h - cy) ** 2 * 1.6)
    return a * (1 - k * np.clip(d, 0, 1) ** 1.1 * 1.6)[..., None]


def grain(a, k=.02, seed=7, size=1.6):
    h, w = a.shape[:2]
    r = np.random.RandomState(seed)
    n = r.randn(h, w).astype(np.float32)
    m = noise(h, w, size, size, seed + 1) - .5
    l = a.mean(-1)
    g = (n * .6 + m * 2.2) * k * (.45 + 1.1 * np.sqrt(np.clip(l * (1 - l), 0, 1)))
    return a + g[..., None]


def save(a, name, q=88):
    a = (np.clip(a, 0, 1) * 255 + .5).astype(np.uint8)
    Image.fromarray(a, "RGB").save(os.path.join(OUT, name), quality=q, subsampling=2 if q < 90 else 0,
                                   optimize=True, progressive=False)
    print(name, a.shape[1], a.shape[0], os.path.getsize(os.path.join(OUT, name)) // 1024, "KB")


# ---------------------------------------------------------------- figures
POSES = {  # degrees from straight down, + = the way the figure faces: thigh,shin per leg; upper,fore per arm
    "walk": dict(l=((24, 8), (-16, -34)), a=((-22, -6), (20, 42)), lean=3),
    "walk2": dict(l=((15, 6), (-20, -30)), a=((14, 30), (-14, 2)), lean=2),
    "stroll": dict(l=((12, 4), (-10, -18)), a=((-8, 4), (8, 20)), lean=2),
    "jog": dict(l=((48, -14), (-26, -84)), a=((-52, 42), (36, 118)), lean=9),
    "stand": dict(l=((4, 1), (-4, -3)), a=((-6, 4), (5, 12)), lean=0),
    "hold": dict(l=((5, 1), (-5, -3)), a=((10, 62), (14, 78)), lean=1),
    "back": dict(l=((5, 1), (-5, -3)), a=((-18, 30), (-14, 34)), lean=3),
    "point": dict(l=((6, 2), (-6, -4)), a=((-6, 6), (122, 138)), lean=-3),
    "reach": dict(l=((8, 3), (-9, -8)), a=((30, 72), (48, 70)), lean=14),
    "up": dict(l=((4, 1), (-4, -3)), a=((-4, 8), (4, 14)), lean=-4),
    "shade": dict(l=((4, 1), (-4, -3)), a=((-6, 6), (60, 158)), lean=-4),
    "hand": dict(l=((14, 4), (-10, -20)), a=((-6, 4), (34, 44)), lean=1),
    "child": dict(l=((20, 6), (-14, -30)), a=((150, 168), (-20, 0)), lean=2),
    "sit": dict(l=((84, 4), (76, -6)), a=((20, 70), (24, 66)), lean=4, sit=1),
    "sitlean": dict(l=((86, 12), (78, -4)), a=((34, 84), (30, 60)), lean=16, sit=1),
    "read": dict(l=((84, 6), (80, -8)), a=((36, 110), (40, 106)), lean=2, sit=1),
    "bike": dict(l=((62, -8), (20, -46)), a=((58, 66), (54, 62)), lean=24, sit=2),
    "pole": dict(l=((26, 8), (-24, -22)), a=((66, 96), (40, 84)), lean=16),
    "cane": dict(l=((10, 6), (-8, -10)), a=((-8, 6), (24, 34)), lean=12),
}


def person(s, x, y, h, pose="stand", face=1, view="side", top="#445566", bot="#2b2f3a", skin="#c99a78",
           hair="#1d1a1c", shoe="#241f1f", coat=.04, lit=-1, light="#fff0d0", amb=.55, build=1., hat=None,
           scarf=None, bag=None, mono=None, rim=.0, helmet=None, vest=None, head_up=0, headsize=1., skirt=None,
           long=False, balloon=None, bun=False):
    """Draws one figure, feet at x,y, h pixels tall.  lit=-1: light from the left.
    view: side | front | back.  mono: one flat colour (for shadows)."""
    P = POSES[pose]
    rad = math.radians
    if mono:
        F = lambda c, k=1.: mono
    else:
        def F(c, k=1.):
            c = mul(c, k)
            a = mix(mul(c, 1.28), light, .20 + rim * .3)
            b = mul(c, amb)
            st = [(0, a), (.22, mix(a, c, .7)), (.55, mix(c, b, .45)), (1, b)]
            if lit > 0:
                st = [(1 - t, q) for t, q in reversed(st)]
            return s.lin(st, 0, .1, 1, .25)
    side = view == "side"
    f = face

    def T(px, py):
        return (x + px * h, y - py * h)

    def limb(p0, p1, w0, w1, fill):
        (ax, ay), (bx, by) = T(*p0), T(*p1)
        w0, w1 = w0 * h * build, w1 * h * build
        L = math.hypot(bx - ax, by - ay) or 1
        nx, ny = -(by - ay) / L, (bx - ax) / L
        s.path("M%.1f,%.1fL%.1f,%.1fA%.1f,%.1f 0 0 0 %.1f,%.1fL%.1f,%.1fA%.1f,%.1f 0 0 0 %.1f,%.1fZ" % (
            ax + nx * w0, ay + ny * w0, bx + nx * w1, by + ny * w1, w1, w1, bx - nx * w1, by - ny * w1,
            ax - nx * w0, ay - ny * w0, w0, w0, ax + nx * w0, ay + ny * w0), fill)

    th, sh = .245, .235
    sit = P.get("sit", 0)
    # hip height so that the lower foot touches the ground
    dn = max(th * math.cos(rad(a)) + sh * math.cos(rad(b)) for a, b in P["l"])
    hipy = dn + .035
    lean = rad(P["lean"])
    kf = 1 if side else .35           # fore-shortening of the swing when seen from front/back
    hip = (0, hipy)
    tl = .315
    shd = (f * kf * math.sin(lean) * tl, hipy + tl * math.cos(lean))
    hw = .0 if side else .055
    sw = .035 if side else .098

    def leg(i, sgn, k):
        a, b = P["l"][i]
        hx_, hy_ = hip[0] + sgn * hw, hip[1]
        kx, ky = hx_ + f * kf * th * math.sin(rad(a)), hy_ - th * math.cos(rad(a))
        if not side and not sit:
            ky = hy_ - th * (.9 + .1 * math.cos(rad(a)))
        fx, fy = kx + f * kf * sh * math.sin(rad(b)), ky - sh * math.cos(rad(b))
        if not side and not sit:
            fy = ky - sh * (.72 + .28 * math.cos(rad(b * 1.2)))
            fx = kx + sgn * .004
        toe = .055 if side else .012
        limb((fx, fy - .006), (fx + f * toe, fy - .018 + (.0 if b > -50 else -.03)), .024, .019, F(shoe, k))
        limb((kx, ky), (fx, fy), .04, .027, F(bot, k))
        limb((hx_, hy_ + .02), (kx, ky), .062 if side else .054, .041, F(bot, k))

    def arm(i, sgn, k):
        a, b = P["a"][i]
        ax, ay = shd[0] + sgn * sw, shd[1] - .02
        ka = kf if abs(a) < 60 else .8
        kb = kf if abs(b) < 60 else .8
        ex, ey = ax + f * ka * .165 * math.sin(rad(a)) + (0 if side else sgn * .017), ay - .165 * math.cos(rad(a))
        wx, wy = ex + f * kb * .15 * math.sin(rad(b)), ey - .15 * math.cos(rad(b))
        if not side and abs(b) > 40:
            wx -= sgn * .05
        limb((wx, wy), (wx + (wx - ex) * .18, wy + (wy - ey) * .2), .019, .016, F(skin, k))
        limb((ax, ay), (ex, ey), .044 if side else .037, .034 if side else .031, F(top, k))
        limb((ex, ey), (wx, wy), .034, .024, F(top, k))
        return wx, wy

    far, near = (-1, 1)
    hands = []
    if side:
        hands.append(arm(0, -.6 * f, .72))
        leg(1, 0, .72)
        leg(0, 0, .95)
    else:
        leg(1, -1, .9)
        leg(0, 1, .9)
    if skirt:
        a, b = (.075, .10) if side else (.085, .12)
        pts = [T(hip[0] - a, hipy + .05), T(hip[0] + a, hipy + .05), T(hip[0] + b, hipy - .22), T(hip[0] - b, hipy - .22)]
        s.poly(pts, F(skirt))
    # torso with coat hem
    n = .078 if side else .112
    w = .07 if side else .085
    hm = (.075 if side else .095) + coat * .15
    B = build
    dx = shd[0]
    hem = hipy - coat
    if sit:
        hem = hipy - .03
    pts = [(dx - n * B * .55, shd[1] + .028), (dx - n * B, shd[1] - .012), (dx * .6 - w * B * 1.03, hipy + .15),
           (-hm * B, hem), (hm * B, hem), (dx * .6 + w * B * 1.03, hipy + .15), (dx + n * B, shd[1] - .012),
           (dx + n * B * .55, shd[1] + .028)]
    q = [T(*p) for p in pts]
    s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1fQ%.1f,%.1f %.1f,%.1fL%.1f,%.1f" % (
        q[0] + ((q[1][0]), q[1][1] - .03 * h) + q[1] + q[2] + q[3] + q[4]) +
        "Q%.1f,%.1f %.1f,%.1fQ%.1f,%.1f %.1f,%.1fZ" % (q[5] + q[6] + (q[6][0], q[6][1] - .03 * h) + q[7]), F(top))
    if not mono and h > 70:  # folds, hem and belt shade
        s.path(smooth([T(-hm * B * .5, hem + .01), T(dx * .5 - .02, hipy + .12), T(dx + .01, shd[1] - .06)]), None, .28,
               mul(top, .4), h * .008, 'stroke-linecap="round"')
        s.path(smooth([T(hm * B * .35, hem + .02), T(dx * .5 + .03, hipy + .09), T(dx + .035, shd[1] - .1)]), None, .28,
               mul(top, .4), h * .007, 'stroke-linecap="round"')
        s.line([T(-hm * B * .96, hem + .004), T(hm * B * .96, hem + .004)], mul(top, .35), h * .008, .5)
        if view == "front":
            s.line([T(dx, shd[1]), T(0, hem)], mul(top, .45), h * .006, .7)
    if vest and not mono:
        vq = [T(dx - n * B * .9, shd[1] + .01), T(dx + n * B * .9, shd[1] + .01), T(w * B, hipy + .02), T(-w * B, hipy + .02)]
        s.poly(vq, F(vest))
        for k in (.06, .16):
            s.line([T(dx * .7 - w * B * 1.02, hipy + k), T(dx * .7 + w * B * 1.02, hipy + k)], "#e9ecdf", h * .018, .9)
        s.line([T(dx - n * .5, shd[1] + .02), T(dx * .6 - w * .5, hipy + .16)], "#e9ecdf", h * .014, .8)
        s.line([T(dx + n * .5, shd[1] + .02), T(dx * .6 + w * .5, hipy + .16)], "#e9ecdf", h * .014, .8)
    if side:
        hands.append(arm(1, .0, 1.0))
    else:
        hands.append(arm(0, -1, .95))
        hands.append(arm(1, 1, .95))
    # neck + head
    hs = headsize
    nx, ny = shd[0] + f * kf * .012, shd[1] + .03
    hu = rad(head_up)
    hcx = nx + f * kf * (.012 + .2 * math.sin(lean) * .3) - f * kf * .03 * math.sin(hu)
    hcy = ny + .072 * (.5 + .5 * hs)
    limb((shd[0], shd[1] + .01), (hcx, hcy - .02), .028, .027, F(skin, .8))
    if scarf:
        limb((nx - .035, ny + .005), (nx + .035, ny + .005), .024, .024, F(scarf))
        limb((nx + f * .02, ny), (nx + f * .045, ny - .14), .017, .02, F(scarf, .85))
    hrx, hry = .047 * hs, .061 * hs
    c = T(hcx, hcy)
    rot = -f * head_up * (1 if side else .2)
    s.g('transform="rotate(%.1f %.1f %.1f)"' % (rot, c[0], c[1]))
    if view == "back":
        s.ell(c[0], c[1], hrx * h, hry * h, F(hair, 1.25))
        s.ell(c[0] - hrx * h * .98, c[1] + .1 * hry * h, .008 * h, .016 * h, F(skin))
        s.ell(c[0] + hrx * h * .98, c[1] + .1 * hry * h, .008 * h, .016 * h, F(skin))
        if long:
            s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1fL%.1f,%.1fQ%.1f,%.1f %.1f,%.1fZ" % (
                T(hcx - hrx, hcy) + T(hcx - hrx * 1.25, hcy - .08) + T(hcx - hrx * .9, hcy - .14) +
                T(hcx + hrx * .9, hcy - .14) + T(hcx + hrx * 1.25, hcy - .08) + T(hcx + hrx, hcy)), F(hair, 1.2))
        if not mono:
            s.path(smooth([T(hcx - hrx * .7 * -lit, hcy + .03), T(hcx + lit * hrx * .72, hcy + .01), T(hcx + lit * hrx * .6, hcy - .03)]), None, .35,
                   light, h * .008, 'stroke-linecap="round"')
        if bun:
            s.ell(c[0], c[1] - hry * h * .9, hrx * h * .5, hrx * h * .45, F(hair, 1.3))
    else:
        s.ell(c[0], c[1], hrx * h, hry * h, F(skin))
        if side:
            # nose, chin
            fp = [T(hcx + f * hrx * .86, hcy + .014), T(hcx + f * hrx * 1.2, hcy - .009), T(hcx + f * hrx * .9, hcy - .02),
                  T(hcx + f * hrx * .86, hcy - .05), T(hcx + f * hrx * .3, hcy - .062), T(hcx + f * hrx * .2, hcy)]
            s.poly(fp, F(skin))
            hp = [T(hcx + f * hrx * .72, hcy + .037), T(hcx + f * hrx * .2, hcy + .07 * hs), T(hcx - f * hrx * .75, hcy + .052 * hs),
                  T(hcx - f * hrx * 1.16, hcy + .0), T(hcx - f * hrx * .95, hcy - (.04 if not long else .12)),
                  T(hcx - f * hrx * .35, hcy - (.03 if not long else .11)), T(hcx - f * hrx * .1, hcy + .015), T(hcx + f * hrx * .35, hcy + .03)]
            s.path(smooth(hp, True), F(hair))
            if bun:
                b_ = T(hcx - f * hrx * 1.25, hcy + .02)
                s.ell(b_[0], b_[1], hrx * h * .5, hrx * h * .5, F(hair))
            if not mono and h > 120:
                s.ell(*T(hcx + f * hrx * .72, hcy + .008), .006 * h, .005 * h, "#1c1414", .8)
                s.line([T(hcx + f * hrx * .86, hcy - .03), T(hcx + f * hrx * .62, hcy - .03)], "#6a2f28", h * .005, .7)
        else:
            hp = [T(hcx - hrx * 1.04, hcy - .015), T(hcx - hrx * 1.0, hcy + .045), T(hcx - hrx * .3, hcy + .072 * hs),
                  T(hcx + hrx * .5, hcy + .068 * hs), T(hcx + hrx * 1.03, hcy + .03), T(hcx + hrx * 1.03, hcy - .015),
                  T(hcx + hrx * .8, hcy + .022), T(hcx + hrx * .1, hcy + .038), T(hcx - hrx * .75, hcy + .022)]
            if long:
                s.path("M%.1f,%.1fL%.1f,%.1fL%.1f,%.1fL%.1f,%.1fZ" % (
                    T(hcx - hrx * 1.05, hcy + .02) + T(hcx - hrx * 1.15, hcy - .1) + T(hcx - hrx * .6, hcy - .09) + T(hcx - hrx * .85, hcy + .03)), F(hair))
                s.path("M%.1f,%.1fL%.1f,%.1fL%.1f,%.1fL%.1f,%.1fZ" % (
                    T(hcx + hrx * 1.05, hcy + .02) + T(hcx + hrx * 1.15, hcy - .1) + T(hcx + hrx * .6, hcy - .09) + T(hcx + hrx * .85, hcy + .03)), F(hair))
            s.path(smooth(hp, True), F(hair))
            if not mono and h > 110:
                for q_ in (-1, 1):
                    s.ell(*T(hcx + q_ * hrx * .42, hcy + .004), .007 * h, .0045 * h, "#1c1414", .85)
                    s.line([T(hcx + q_ * hrx * .65, hcy + .02), T(hcx + q_ * hrx * .22, hcy + .022)], "#1c1414", h * .005, .6)
                s.line([T(hcx, hcy + .002), T(hcx + .004, hcy - .018)], mul(skin, .62), h * .006, .6)
                s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1f" % (T(hcx - .014, hcy - .032) + T(hcx, hcy - .041) + T(hcx + .014, hcy - .032)),
                       None, .8, "#8a3f34", h * .006)
    if hat:
        s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1fQ%.1f,%.1f %.1f,%.1fZ" % (
            T(hcx - hrx * 1.1, hcy + .02) + T(hcx - hrx, hcy + .085) + T(hcx, hcy + .085) + T(hcx + hrx, hcy + .085) + T(hcx + hrx * 1.1, hcy + .02)), F(hat))
        limb((hcx - hrx, hcy + .026), (hcx + hrx, hcy + .026), .014, .014, F(hat, .8))
    if helmet:
        s.path("M%.1f,%.1fC%.1f,%.1f %.1f,%.1f %.1f,%.1fZ" % (
            T(hcx - hrx * 1.2, hcy + .022) + T(hcx - hrx * 1.15, hcy + .115) + T(hcx + hrx * 1.15, hcy + .115) + T(hcx + hrx * 1.2, hcy + .022)), F(helmet))
        limb((hcx - hrx * 1.15, hcy + .024), (hcx + hrx * (1.15 if not side else 1.15) + f * .02, hcy + .024), .009, .008, F(helmet, .85))
        if not mono:
            s.line([T(hcx, hcy + .09), T(hcx, hcy + .035)], mul(helmet, .7), h * .008, .6)
    s.end()
    if bag:
        hx_, hy_ = hands[-1]
        s.path("M%.1f,%.1fL%.1f,%.1fL%.1f,%.1fL%.1f,%.1fZ" % (
            T(hx_ - .035, hy_ - .08) + T(hx_ + .035, hy_ - .08) + T(hx_ + .05, hy_ - .21) + T(hx_ - .05, hy_ - .21)), F(bag))
        s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1f" % (T(hx_ - .03, hy_ - .08) + T(hx_, hy_ + .04) + T(hx_ + .03, hy_ - .08)),
               None, None, mono or mul(bag, .6), h * .01)
    return [T(*p) for p in hands]


def leaves(s, r, cx, cy, rx, ry, n, size, cols, lit=(-.5, -.8), flat=.6, op=.95):
    """cluster of leaves; cols dark->light ordered, lit = direction to light"""
    L = []
    for _ in range(n):
        a, d = r.uniform(0, 6.283), r.random() ** .55
        u, v = math.cos(a) * d, math.sin(a) * d
        t = .5 + .5 * (u * lit[0] + v * lit[1]) + r.uniform(-.28, .28)
        L.append((t, u, v))
    L.sort()
    m = len(cols)
    for t, u, v in L:
        k = max(0, min(m - 1, int(t * m)))
        z = size * r.uniform(.6, 1.25)
        s.ell(cx + u * rx, cy + v * ry, z, z * r.uniform(.35, .75) * flat / .6, jit(cols[k], r, 10), op, r.uniform(0, 180))


def branch(s, r, x, y, ang, ln, w, depth, colr, tips, spread=28, shrink=.74, lightc=None):
    x2, y2 = x + math.cos(ang) * ln, y + math.sin(ang) * ln
    mx, my = (x + x2) / 2 + r.uniform(-.08, .08) * ln, (y + y2) / 2 + r.uniform(-.08, .08) * ln
    s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1f" % (x, y, mx, my, x2, y2), None, None, colr, w, 'stroke-linecap="round"')
    if lightc and w > 3:
        s.path("M%.1f,%.1fQ%.1f,%.1f %.1f,%.1f" % (x - w * .28, y, mx - w * .28, my, x2 - w * .2, y2), None, .6, lightc, w * .25, 'stroke-linecap="round"')
    tips.append((x2, y2, depth))
    if depth > 0:
        for k in range(r.choice((2, 2, 3))):
            branch(s, r, x2, y2, ang + math.radians(r.uniform(-spread, spread) + (k - .6) * spread * .7),
                   ln * shrink * r.uniform(.8, 1.15), w * .64, depth - 1, colr, tips, spread, shrink, lightc)


class Cam:
    """Level camera with shift: ground plane Y=0, verticals stay vertical."""
    def __init__(s, f, cx, hor, H, yaw=0, X=0, Z=0):
        s.f, s.cx, s.hor, s.H, s.c, s.s, s.X, s.Z = f, cx, hor, H, math.cos(math.radians(yaw)), math.sin(math.radians(yaw)), X, Z

    def p(s, X, Y, Z):
        X, Z = X - s.X, Z - s.Z
        x, z = X * s.c - Z * s.s, X * s.s + Z * s.c
        z = max(z, .15)
        return (s.cx + s.f * x / z, s.hor - s.f * (Y - s.H) / z)

    def k(s, X, Z):
        X, Z = X - s.X, Z - s.Z
        return s.f / max(.15, X * s.s + Z * s.c)


# ---------------------------------------------------------------- modelled fruit
def fruit(img, cx, cy, rx, ry, base, dark, spec=.5, seed=1, bump=.0, bscale=4., power=2., L=(-.55, -.65, .55), rot=0.,
          sss="#ff7a20", shin=40, mottled=.10, bounce="#6b4a2a", bk=.35, amb=.30, soft=0, rim="#ffffff", rimk=.12):
    """lit solid with peel relief, painted straight into img (h,w,3)"""
    h, w = img.shape[:2]
    m = int(max(rx, ry) * 1.2) + 3
    x0, x1, y0, y1 = max(0, int(cx - m)), min(w, int(cx + m)), max(0, int(cy - m)), min(h, int(cy + m))
    if x1 <= x0 or y1 <= y0:
        return
    yy, xx = np.mgrid[y0:y1, x0:x1].astype(np.float32)
    c, s_ = math.cos(math.radians(rot)), math.sin(math.radians(rot))
    u, v = ((xx - cx) * c + (yy - cy) * s_) / rx, (-(xx - cx) * s_ + (yy - cy) * c) / ry
    R = (np.abs(u) ** power + np.abs(v) ** power) ** (1 / power)
    a = np.clip((1 - R) * min(rx, ry) / (1.2 + soft) + .5, 0, 1)
    nz = np.sqrt(np.clip(1 - R ** 2, 0.0004, 1))
    k = np.where(R > 1e-4, R / (np.sqrt(u * u + v * v) + 1e-5), 1)
    nx, ny = u * k, v * k
    nn = np.sqrt(nx * nx + ny * ny + nz * nz)
    nx, ny, nz = nx / nn, ny / nn, nz / nn
    nx, ny = nx * c - ny * s_, nx * s_ + ny * c
    if bump:
        hgt = fbm(y1 - y0 + 2, x1 - x0 + 2, bscale, bscale, seed * 7 + 1, 3, .6)
        gx, gy = hgt[1:-1, 2:] - hgt[1:-1, :-2], hgt[2:, 1:-1] - hgt[:-2, 1:-1]
        nx, ny = nx + gx[:y1 - y0, :x1 - x0] * bump, ny + gy[:y1 - y0, :x1 - x0] * bump
        nn = np.sqrt(nx * nx + ny * ny + nz * nz)
        nx, ny, nz = nx / nn, ny / nn, nz / nn
    l = np.array(L, np.float32)
    l /= np.linalg.norm(l)
    d = nx * l[0] + ny * l[1] + nz * l[2]
    dif = np.clip((d + .18) / 1.18, 0, 1) ** 1.05
    term = np.exp(-((d - .02) / .28) ** 2)
    hv = l + np.array([0, 0, 1])
    hv /= np.linalg.norm(hv)
    sp = np.clip(nx * hv[0] + ny * hv[1] + nz * hv[2], 0, 1)
    mot = fbm(y1 - y0, x1 - x0, rx * .7, rx * .7, seed * 5 + 2, 4) - .5
    b, dk = col(base), col(dark)
    colr = dk * (1 - dif[..., None]) + b * dif[..., None]
    colr = colr * (amb + (1.12 - amb) * dif[..., None] ** .75) * (1 + mottled * 2 * mot[..., None])
    colr += term[..., None] * col(sss) * .13
    colr += np.clip(ny, 0, 1)[..., None] ** 1.5 * np.clip(1 - dif, 0, 1)[..., None] * col(bounce) * bk
    colr += ((1 - nz) ** 3 * np.clip(.25 - ny, 0, 1))[..., None] * col(rim) * rimk
    colr += (sp ** shin)[..., None] * spec + (sp ** (shin * .18))[..., None] * spec * .22
    A = a[..., None]
    img[y0:y1, x0:x1] = img[y0:y1, x0:x1] * (1 - A) + np.clip(colr, 0, 1) * A


def shade(img, cx, cy, rx, ry, k, soft):
    """soft contact shadow"""
    h, w = img.shape[:2]
    m = int(max(rx, ry) * (1 + soft)) + 4
    x0, x1, y0, y1 = max(0, int(cx - m)), min(w, int(cx + m)), max(0, int(cy - m)), min(h, int(cy + m))
    if x1 <= x0 or y1 <= y0:
        return
    yy, xx = np.mgrid[y0:y1, x0:x1].astype(np.float32)
    R = np.sqrt(((xx - cx) / rx) ** 2 + ((yy - cy) / ry) ** 2)
    t = np.clip((1 + soft - R) / (2 * soft), 0, 1)
    t = t * t * (3 - 2 * t) * k
    img[y0:y1, x0:x1] *= 1 - t[..., None] * np.array([.92, .97, 1.], np.float32)
