#!/bin/sh
# Makes every raster of the sample issue again.  Needs rsvg-convert (librsvg2-bin),
# Noto CJK fonts, python3 with Pillow and numpy.  PIC_OUT=dir writes elsewhere.
set -e
cd "$(dirname "$0")"
PY=${PYTHON:-}
if [ -z "$PY" ]; then
  for p in python3 /usr/bin/python3; do
    if "$p" -c 'import numpy, PIL' 2>/dev/null; then PY=$p; break; fi
  done
fi
[ -n "$PY" ] || { echo "render.sh: no python3 with numpy and Pillow" >&2; exit 1; }
export PYTHONDONTWRITEBYTECODE=1
for n in riverside lifts market ferry persimmon reading ad_heating ad_orange ad_public; do
  "$PY" "$n.py"
done
