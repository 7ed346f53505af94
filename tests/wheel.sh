#!/bin/sh
# Build the wheel by way of the sdist, install it into a fresh environment and convert every
# seed from there, out of sight of the tree. usage: wheel.sh PYTHON BUILDER
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$2" -m build --outdir "$work/dist" . >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
"$1" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check "$work"/dist/*.whl
added=$("$work/venv/bin/python" -m zipfile -l "$work"/dist/*.whl | awk 'NR>1 {split($1, p, "/"); print p[1]}' | sort -u | grep -v dist-info)
[ "$added" = newsexport ] || { echo "the wheel installs more than newsexport: $added" >&2; exit 1; }
seeds=$PWD/seeds
cd "$work"
for format in json yaml jsonld newsml-g2; do
    venv/bin/newsexport "to-$format" "$seeds"/*.txt --output-dir "out-$format" --quiet
    count=$(ls "out-$format" | wc -l)
    [ "$count" -eq "$(ls "$seeds"/*.txt | wc -l)" ] || { echo "to-$format wrote $count files" >&2; exit 1; }
done
venv/bin/newsexport explain --html "$seeds"/*.txt --output-dir out-explain --quiet
grep -q "inspector" out-explain/*.html || { echo "the explain page lacks its script" >&2; exit 1; }
venv/bin/newsexport --version
echo "wheel: $(ls dist) ok, $count seeds in 4 formats"
