#!/bin/sh
# pre-commit runs the hook of this tree, with what is not committed yet, in a scratch repository.
# usage: pre_commit.sh PRE_COMMIT
set -eu
pre_commit=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PRE_COMMIT_HOME="$work/home" PRE_COMMIT_COLOR=never
export GIT_CONFIG_GLOBAL="$work/gitconfig" GIT_CONFIG_NOSYSTEM=1
git config --file "$work/gitconfig" user.name newsroom
git config --file "$work/gitconfig" user.email newsroom@example.org
git config --file "$work/gitconfig" init.defaultBranch main

"$pre_commit" validate-manifest .pre-commit-hooks.yaml

git clone --quiet . "$work/tool"
git diff --binary HEAD >"$work/patch"
git ls-files --others --exclude-standard -z | tar cf - --null -T - | tar xf - -C "$work/tool"
cd "$work/tool"
[ ! -s "$work/patch" ] || git apply "$work/patch"
git add --all
git commit --quiet --allow-empty --message "as it stands"
rev=$(git rev-parse HEAD)

fail() {
    echo "pre-commit: $1" >&2
    cat "$work/log" >&2
    exit 1
}

config() { # what stands below the hook's id
    cat >.pre-commit-config.yaml <<END
repos:
  - repo: $work/tool
    rev: $rev
    hooks:
      - id: newsexport-validate
$1
END
    git add .pre-commit-config.yaml
}

run() { # the status that is expected, then words that the log must have
    expected=$1
    shift
    status=0
    "$pre_commit" run --all-files --verbose >"$work/log" 2>&1 || status=$?
    [ "$status" -eq "$expected" ] || fail "ended with $status, not $expected"
    for words in "$@"; do
        grep -qF -e "$words" "$work/log" || fail "does not say: $words"
    done
}

mkdir "$work/newsroom"
cd "$work/newsroom"
git init --quiet
mkdir feeds
cat >feeds/good.jsonld <<'END'
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "Rates rise by half a point",
  "datePublished": "2026-01-18T09:00:00Z",
  "dateModified": "2026-01-18T10:30:00Z",
  "author": {"@type": "Person", "name": "Ada Example"},
  "publisher": {"@type": "Organization", "name": "Example Wire"},
  "image": "https://news.example.org/rates.jpg",
  "url": "https://news.example.org/rates",
  "inLanguage": "en",
  "articleBody": "The central bank raised its rate by half a point on Sunday."
}
END
long="half, and half, and half, and half, and half, and half, and half, and half, and half, and half"
sed "s/half/$long/; s/2026-01-18T09:00:00Z/Jan. 18/" feeds/good.jsonld >feeds/bad.jsonld
printf '{"headline": "cut o' >feeds/cut.jsonld
printf '{"name": "newsroom",\n"headline": "%s"}\n' "$long, and $long" >package.json
printf 'a fiction\n' >feeds/notes.md
git add --all

config ""
run 1 "feeds/bad.jsonld:4:" "feeds/cut.jsonld:1:" "NX000"
! grep -qE "package.json|notes.md" "$work/log" || fail "checked what is no news"
echo "pre-commit: finds what is wrong"

config "        args: [--fail-on, never]"
run 0 "feeds/bad.jsonld:4:"
config "        files: ^package
        args: [--as, ninjs]"
run 1 "package.json:2:"
! grep -qF "feeds/" "$work/log" || fail "checked other files than those that are named"
echo "pre-commit: takes arguments and files"

config "        args: [--fail-on, error]"
"$pre_commit" install >"$work/log"
! git commit --quiet --message "wrong" >"$work/log" 2>&1 || fail "let the commit pass"
cp feeds/good.jsonld feeds/bad.jsonld
git rm --quiet --cached feeds/cut.jsonld
rm feeds/cut.jsonld
git add --all
git commit --quiet --message "right" >"$work/log" 2>&1 || fail "refused the commit"
grep -qE "newsexport validate\.+Passed" "$work/log" || fail "does not say that it passed"
echo "pre-commit: a commit passes when all is right"
