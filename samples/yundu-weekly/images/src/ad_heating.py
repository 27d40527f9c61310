"""7 advertisement strip, 云渡供暖服务站 (invented)"""
from pic import *
W, H = 3000, 1250
r = random.Random(77)
yy, xx = np.mgrid[0:H, 0:W].astype(np.float32)
# ---- winter view for the window
VW, VH = 1000, 760
s = Svg(VW, VH)
s.rect(0, 0, VW, VH, s.lin([(0, "#16294d"), (.55, "#3f5f8f"), (.8, "#8d93b0"), (1, "#c9b2a8")]))
for L, (base, c) in enumerate(((470, "#5a6f98"), (520, "#45597f"))):
    pts = [(0, VH)] + [(x, base - 60 * math.sin(x / 170 + L * 2) - 26 * math.sin(x / 61 + L)) for x in range(0, VW + 10, 10)] + [(VW, VH)]
    s.poly(pts, s.lin([(0, mix(c, "#ffffff", .35)), (1, c)]))
for i in range(26):
    x = i * 42 + r.uniform(-8, 8); h = r.uniform(120, 330); w = r.uniform(38, 70); c = jit("#2b3a5c", r, 8)
    s.rect(x, 620 - h, w, h + 150, s.lin([(0, c), (1, mix(c, "#6f7fa0", .5))])); s.rect(x - 2, 616 - h, w + 4, 7, "#dfe8f6")
    for fy in range(int(640 - h), 620, 22):
        for fx in range(int(x + 6), int(x + w - 8), 14):
            s.rect(fx, fy, 8, 11, r.choice(("#ffd27a", "#ffbe5c", "#ffe3a8")) if r.random() < .42 else "#1d2947", .95)
s.path("M0,640Q250,600 520,650T1000,628L1000,760L0,760Z", s.lin([(0, "#eef3fb"), (1, "#9fb2d2")]))
for tx, th in ((120, 330), (840, 380), (960, 280)):
    tips = []; branch(s, r, tx, 700, -1.57, th * .33, 15, 5, "#1c2236", tips, 30, .76)
    for x, y, d in tips: s.ell(x, y - 3, r.uniform(4, 10), r.uniform(2, 4), "#eef4fd", .9)
for x in (430,):
    s.rect(x, 470, 7, 200, "#161d30"); s.ell(x + 4, 462, 130, 130, s.rad([(0, "#ffdf9a", .75), (.3, "#ffd080", .25), (1, "#ffd080", 0)])); s.ell(x + 4, 462, 15, 18, "#fff5d6")
for q in (1, 2, 3):
    for i in range((240, 130, 46)[q - 1]): z = q * r.uniform(1.2, 2.6); s.ell(r.uniform(0, VW), r.uniform(0, VH), z, z, "#ffffff", r.uniform(.35, .9))
view = s.render()[..., :3]
view = bloom(view, 12, .7, .5, (1, .9, .7))
# ---- room
wall = np.ones((H, W, 3), np.float32) * col("#e9c596")
lampx, lampy = 1560, 400
d1 = np.hypot((xx - lampx) / 1.25, yy - lampy)
lig = .62 + .62 * np.exp(-(d1 / 420) ** 1.3) + .26 * np.exp(-(np.hypot((xx - 2250) / 2.2, (yy - 470)) / 520) ** 2)
wall = wall * lig[..., None] ** np.array([.8, 1.05, 1.35], np.float32)
wall *= (1 + (fbm(H, W, 6, 6, 3, 3) - .5) * .035 + (fbm(H, W, 900, 600, 4, 4) - .5) * .10)[..., None]
img = wall
s = Svg(W, H)
FY = 960
s.rect(0, FY, W, H - FY, s.lin([(0, "#8a5630"), (1, "#4a2a17")]))
for k in range(9):
    y = FY + 6 + (k / 9) ** 1.3 * (H - FY); s.line([(0, y), (W, y)], "#3a1f10", 2.2, .6); s.line([(0, y + 3), (W, y + 3)], "#d99a5e", 1.4, .25)
    x = r.uniform(0, 300)
    while x < W: s.line([(x, y), (x - 14, y + 36)], "#3a1f10", 2, .5); x += r.uniform(240, 520)
for i in range(420): x, y = r.uniform(0, W), r.uniform(FY, H); s.line([(x, y), (x + r.uniform(40, 190), y + r.uniform(-2, 2))], r.choice(("#5a3218", "#b8774a")), 1.3, .3)
s.rect(0, FY - 34, W, 36, s.lin([(0, "#f6e3c2"), (.6, "#c99f6e"), (1, "#6e4828")])) 
s.ell(lampx - 250, FY + 130, 900, 150, s.rad([(0, "#ffd28a", .5), (1, "#ffd28a", 0)]))
# window frame
WX, WY, WW, WH = 150, 90, 900, 640
s.rect(WX - 46, WY - 46, WW + 92, WH + 92, s.lin([(0, "#f7e9d0"), (1, "#c9a77c")])); s.rect(WX - 20, WY - 20, WW + 40, WH + 40, "#7a5638"); 
img = over(img, s.render())
img[WY:WY + WH, WX:WX + WW] = np.asarray(Image.fromarray((view * 255).astype(np.uint8)).resize((WW, WH), Image.LANCZOS), np.float32) / 255
# condensation at the edges of the panes
cx_ = np.abs((xx[WY:WY + WH, WX:WX + WW] - WX) % 300 - 150) / 150; cy_ = np.abs((yy[WY:WY + WH, WX:WX + WW] - WY) / WH - .5) * 2
co = np.clip(np.maximum(cx_ ** 5, cy_ ** 9) * (.4 + .9 * fbm(WH, WW, 40, 40, 9)), 0, 1)[..., None] * .7
img[WY:WY + WH, WX:WX + WW] = img[WY:WY + WH, WX:WX + WW] * (1 - co) + co * col("#dbe6f4")
s = Svg(W, H)
for k in (1, 2): s.rect(WX + WW * k / 3 - 11, WY, 22, WH, s.lin([(0, "#f4e4c8"), (.5, "#b8946a"), (1, "#6a4a30")], 0, 0, 1, 0))
s.rect(WX, WY + 190, WW, 16, s.lin([(0, "#f4e4c8"), (1, "#7a5638")]))
s.rect(WX - 80, WY + WH + 40, WW + 160, 34, s.lin([(0, "#fff1d8"), (.5, "#d9b88c"), (1, "#7a5638")]))
# curtains
for sg, x0 in ((1, WX - 140), (-1, WX + WW + 140)):
    for k in range(9):
        x = x0 + sg * k * 24 - (0 if sg > 0 else 26); s.path("M%g,30Q%g,400 %g,850l28,0Q%g,400 %g,30Z" % (x, x + sg * 8, x - sg * 6, x + 32, x + 26), s.lin([(0, "#c8553a"), (.35, "#a33a2a"), (.75, "#6a1f1a"), (1, "#8d3226")], 0, 0, 1, 0))
s.rect(0, 22, WX + WW + 220, 16, s.lin([(0, "#d9a860"), (.5, "#8a5a2a"), (1, "#4a2a12")])); s.ell(WX + WW + 222, 30, 20, 20, s.rad([(0, "#ffdf9a"), (1, "#7a4a1a")], .5, .5, .6, .3, .3))
# radiator below the window
RX, RY, RH_ = 300, 815, 190
s.rect(RX - 20, RY + RH_ + 6, 660, 22, "#2a140a", .5, extra='filter="%s"' % s.blurf(9))
for k in range(15):
    x = RX + k * 41; s.rect(x, RY, 35, RH_, s.lin([(0, "#fffaf0"), (.3, "#f3e6d0"), (.7, "#cdb596"), (1, "#8d7355")], 0, 0, 1, 0), rx=15); s.rect(x + 9, RY + 24, 17, RH_ - 48, s.lin([(0, "#8d7355", .55), (1, "#fff6e4", .5)], 0, 0, 1, 0), rx=8)
for y in (RY + 14, RY + RH_ - 24): s.rect(RX - 14, y, 640, 11, s.lin([(0, "#fff6e4"), (1, "#a98c68")]), rx=5)
s.ell(RX + 650, RY + RH_ - 20, 17, 17, s.rad([(0, "#ff8a6a"), (1, "#a3231a")], .5, .5, .6, .35, .3))
# warm air wisps
for k in range(9):
    x = RX + 40 + k * 66; s.path("M%g,%gc-40,-60 40,-110 0,-180s40,-110 6,-170" % (x, RY - 8), None, .20, "#fff0cc", 15, 'stroke-linecap="round" filter="%s"' % s.blurf(7))
# sill: plant, mug, sleeping cat
for i in range(120): a = r.uniform(-2.9, -.25); d = r.uniform(20, 92); s.ell(945 + math.cos(a) * d * .9, 742 + math.sin(a) * d * 1.2, 15, 7, mix("#1c3a22", "#9ab85a", r.random() ** 1.5), .95, math.degrees(a) + r.uniform(-30, 30))
s.path("M905,738l80,0l-12,66l-56,0z", s.lin([(0, "#e08a5a"), (.4, "#b4552f"), (1, "#6a2a16")], 0, 0, 1, 0)); s.rect(898, 728, 94, 16, "#c4663c", rx=4)
s.path(smooth([(330, 800), (345, 748), (410, 722), (490, 726), (545, 752), (556, 800)], False) + "Z", s.lin([(0, "#f0b878"), (.5, "#c9823e"), (1, "#7a4218")])); s.ell(352, 764, 46, 38, s.rad([(0, "#f6c88c"), (1, "#b46e30")])); s.path("M318,742l4,-38l28,24zM362,732l26,-28l8,38z", "#c9823e"); s.path("M333,764q8,7 15,0M360,764q8,7 15,0", None, None, "#4a240e", 3.4); s.path("M350,774l8,0l-4,5z", "#8a3a2a")
for k in range(5): s.path("M%g,%gq-8,22 2,44" % (430 + k * 24, 730), None, .5, "#8a4a1c", 6)
s.path("M552,796q50,0 44,-34q-6,-18 -24,-10", None, None, "#c9823e", 17, 'stroke-linecap="round"')
# floor lamp
s.ell(lampx + 0, 1100, 74, 16, s.lin([(0, "#6a4a30"), (1, "#20120a")])); s.rect(lampx - 6, 330, 12, 770, s.lin([(0, "#e0b878"), (1, "#5a3a1c")], 0, 0, 1, 0))
s.path("M%g,180l136,0l58,170l-252,0z" % (lampx - 68), s.lin([(0, "#ffe9b8"), (.6, "#ffdc98"), (1, "#fff6d8")])); s.path("M%g,180l136,0l58,170l-252,0z" % (lampx - 68), s.lin([(0, "#c9823a", .5), (.3, "#ffdf9a", 0), (.7, "#ffdf9a", 0), (1, "#c9823a", .55)], 0, 0, 1, 0))
# sofa
SX, SY = 830, 690
s.ell(SX + 420, 1082, 560, 34, "#1d0d06", .55, extra='filter="%s"' % s.blurf(12))
s.rect(SX, SY, 840, 330, s.lin([(0, "#6f8f86"), (.4, "#4f7068"), (1, "#2c4542")]), rx=60)
for k in range(3): s.rect(SX + 70 + k * 236, SY + 24, 226, 250, s.lin([(0, "#86a69a"), (.35, "#5b7d74"), (1, "#37544f")], 0, 0, .5, 1), rx=40)
for k in range(3): s.rect(SX + 64 + k * 240, SY + 205, 236, 92, s.lin([(0, "#94b3a4"), (.4, "#5f8278"), (1, "#33504b")]), rx=28)
s.rect(SX + 20, SY + 290, 800, 80, s.lin([(0, "#456660"), (1, "#223633")]), rx=20)
for x in (SX + 60, SX + 760): s.rect(x, SY + 366, 24, 34, "#2f190c")
def pillow(x, y, a, c):
    s.g('transform="translate(%g,%g) rotate(%g)"' % (x, y, a)); s.path("M-80,-70Q0,-90 80,-70Q96,0 80,70Q0,88 -80,70Q-96,0 -80,-70Z", s.rad([(0, mix(c, "#ffe8c0", .35)), (.6, c), (1, mul(c, .55))], .5, .5, .65, .6, .3))
    for k in range(-3, 4): s.path("M%g,-72Q%g,0 %g,72" % (k * 21, k * 26, k * 21), None, .4, mul(c, .6), 4)
    s.end()
pillow(940, 830, -14, "#c9823a"); pillow(1560, 830, 12, "#b4452f")
kw = dict(lit=1, light="#ffe4b0", amb=.55, rim=.4)
# father reading to child, grandmother knitting
person(s, 1085, 1098, 600, "sit", 1, "side", top="#a85a3c", bot="#4a4f5e", skin="#d9a27a", hair="#1f1a19", shoe="#7a4a30", **kw)
person(s, 1208, 1060, 410, "read", 1, "side", top="#d9a83f", bot="#4f6f92", skin="#e0ae88", hair="#241d1b", shoe="#a8482f", headsize=1.3, build=1.15, **kw)
person(s, 1500, 1092, 555, "hold" if 0 else "read", -1, "side", top="#7a5a86", bot="#3a3844", skin="#d6a27e", hair="#cfc9c2", shoe="#5a3a30", bun=True, scarf="#e9d6b0", **kw)
# open picture book between father and child, knitting
s.path("M1262,838l66,-40l58,26l-64,44z", s.lin([(0, "#fffbee"), (1, "#d9c39a")])); s.path("M1320,866l64,-44l60,10l-58,50z", s.lin([(0, "#fff6dc"), (1, "#e6cf9e")])); s.path("M1280,838l40,-24M1296,846l40,-24M1340,862l40,-28M1358,866l42,-26", None, .5, "#8a6a4a", 3)
s.path(smooth([(1352, 905), (1400, 882), (1420, 930), (1404, 1000), (1350, 985), (1340, 940)], True), s.lin([(0, "#e5624a"), (1, "#8e2a20")]))
for k in range(9): s.path("M1346,%gq34,-12 70,4" % (905 + k * 10), None, .5, "#ffb49a", 2.4)
s.line([(1376, 862), (1440, 912)], "#e8d6b0", 6); s.line([(1440, 862), (1372, 910)], "#e8d6b0", 6); s.ell(1460, 1120, 44, 42, s.rad([(0, "#f28a6a"), (.6, "#c9402e"), (1, "#7a1c16")], .5, .5, .6, .35, .3))
for k in range(6): s.ell(1460, 1120, 42 - k * 4, 15 + k * 4, None, .5, k * 30, "#ffb49a", 2)
s.ell(lampx + 0, 340, 560, 500, s.rad([(0, "#ffe2a0", .55), (.35, "#ffd080", .2), (1, "#ffc870", 0)]))
l = s.render(); l[..., :3] *= (.94 + .14 * fbm(H, W, 7, 7, 8, 3))[..., None]
img = over(img, l)
img = bloom(img, 40, .78, .4, (1, .85, .6)); img = curve(img, .22); img = vignette(img, .22, .5, .45); img = grain(img, .010, 7)
# ---- type: warm cream panel growing out of the wall
a = np.clip((xx - 1690 + 46 * np.sin(yy / 260)) / 230, 0, 1); a = a * a * (3 - 2 * a)
pan = np.ones((H, W, 3), np.float32) * col("#fff3dc") * (1 - .06 * np.clip((xx - 2300) / 900, 0, 1))[..., None]
img = img * (1 - a[..., None] * .97) + pan * a[..., None] * .97
s = Svg(W, H)
X = 1890
RED, BR = "#b3261c", "#3c1d12"
s.rect(X, 92, 74, 8, RED); s.text(X + 96, 112, "云渡供暖服务站 · 入冬检修", 46, "#7a3a22", wt=500, sp=6)
s.text(X - 12, 372, "今冬暖气，", 232, RED, "Noto Serif CJK SC", 900)
s.text(X - 12, 632, "我们上门看", 212, BR, "Noto Serif CJK SC", 900)
s.text(X, 722, "不热、漏水、有响声，打个电话，师傅当天到家。", 47, "#5a3020", wt=500)
for k, (t1, t2) in enumerate((("清洗暖气片", "除垢除锈"), ("检漏换阀", "带件上门"), ("排气调压", "户户均热"), ("老人户优先", "约定时间"))):
    x = X + k * 262; s.rect(x, 778, 244, 168, "#ffffff", .85, rx=18, stroke="#e3b98a", sw=3)
    s.text(x + 122, 856, t1, 43, RED, wt=700, anchor="middle"); s.text(x + 122, 914, t2, 37, "#6b4632", wt=400, anchor="middle")
s.path("M1640,1010C1760,1000 1800,1000 1860,1000L3000,1000L3000,1250L1560,1250C1580,1150 1590,1060 1640,1010Z", s.lin([(0, "#c9301f"), (1, "#8d1812")], 0, 0, 1, 1))
s.path("M1640,1010C1760,1000 1800,1000 1860,1000L3000,1000", None, .9, "#ffd28a", 5)
# flame/house mark
s.path("M1700,1158l92,-84l92,84l0,12l-26,0l0,46l-132,0l0,-46l-26,0z", "#fff3dc"); s.path("M1792,1204c-34,0 -42,-36 -18,-60c4,14 12,12 12,-4c0,-12 8,-22 18,-28c-4,22 28,34 28,60c0,20 -16,32 -40,32z", RED)
s.text(1920, 1118, "云渡供暖服务站", 62, "#fff6e4", wt=900, sp=2); s.text(1922, 1194, "暖巷 6 号 · 7:00—21:00", 38, "#ffdcae", wt=500)
s.text(2944, 1106, "上门电话", 40, "#ffdcae", wt=500, anchor="end"); s.text(2944, 1202, "000-0000000", 86, "#ffe9a8", wt=900, anchor="end")
img = over(img, s.render())
save(img, "ad-heating.jpg")
