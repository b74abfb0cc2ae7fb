#!/bin/sh
# Tests bin/heed of a built distribution: launcher-test.sh FOLDER
# A false Java that prints what it was called with stands in for the real one, except at the end,
# where those of JAVA_HOME and JAVA_25_HOME run.
set -u
dist=$(cd "$1" && pwd -P)
passed=0
failed=0
work=$(mktemp -d)
work=$(cd "$work" && pwd -P)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
unset HEED_JAVA_OPTS

same() { # name, expected, actual
  if [ "$2" = "$3" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s\n  expected: %s\n  but was:  %s\n' "$1" "$2" "$3"
  fi
}

false_java() { # folder, version
  mkdir -p "$1/bin"
  printf 'IMPLEMENTOR="Nobody"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
  cat >"$1/bin/java" <<'JAVA'
#!/bin/sh
if [ "$1" = -version ]; then
  echo 'openjdk version "21.0.1" 2023-10-17' >&2
  exit 0
fi
for a; do printf '[%s]\n' "$a"; done
printf 'LC_ALL=%s\n' "${LC_ALL:-}"
exit 7
JAVA
  chmod +x "$1/bin/java"
}

home_of() { sed -n 's/^\[-Dheed.home=\(.*\)\]$/\1/p'; }
after_main() { sed -n '1,/org.heed.cli.Main/d; /^LC_ALL/d; p' | tr -d '\n'; }

seventeen="$work/jdk 17"
false_java "$seventeen" 17.0.15
real_java_home=${JAVA_HOME:-}
JAVA_HOME=$seventeen
export JAVA_HOME

"$dist/bin/heed" >/dev/null
same "the exit status is Java's" 7 $?
same "arguments pass untouched" "[a  b][*][][\$x][-Dy][é]" \
  "$("$dist/bin/heed" 'a  b' '*' '' '$x' -Dy é | after_main)"
same "the folder is known from anywhere" "$dist" "$(cd / && "$dist/bin/heed" | home_of)"
same "the folder is known from its own bin" "$dist" "$(cd "$dist/bin" && ./heed | home_of)"
same "sh can be given the script" "$dist" "$(cd "$dist/bin" && sh heed | home_of)"
same "the PATH finds it" "$dist" "$(PATH=$dist/bin:$PATH && cd / && heed | home_of)"
same "CDPATH does not lead astray" "$dist" "$(cd "$dist" && CDPATH=/:/usr bin/heed | home_of)"

mkdir -p "$work/one" "$work/two/deep"
ln -s "$dist/bin/heed" "$work/one/absolute"
ln -s ../../one/absolute "$work/two/deep/relative"
ln -s two/deep/relative "$work/chain"
same "a symbolic link is followed" "$dist" "$("$work/one/absolute" | home_of)"
same "a chain of relative links is followed" "$dist" "$(cd "$work" && ./chain | home_of)"
ln -s "$dist" "$work/folder"
same "a linked folder is named by its real name" "$dist" "$("$work/folder/bin/heed" | home_of)"

spaced="$work/a folder  with 'blanks' é"
mkdir -p "$spaced"
cp -R "$dist" "$spaced/heed"
same "a path may hold blanks and quotes" "$spaced/heed" "$("$spaced/heed/bin/heed" | home_of)"
same "a path with blanks is one class path" "[$spaced/heed/lib/heed.jar]" \
  "$("$spaced/heed/bin/heed" | sed -n '/^\[-cp\]/{n;p;}')"

same "HEED_JAVA_OPTS adds options" "[-Xmx64m] [-Da=*]" \
  "$(cd / && HEED_JAVA_OPTS='-Xmx64m -Da=*' "$dist/bin/heed" | sed -n -e /Xmx64m/p -e /Da=/p | tr '\n' ' ' | sed 's/ $//')"
same "another collector takes the place of ours" "[-XX:+UseZGC]" \
  "$(HEED_JAVA_OPTS=-XX:+UseZGC "$dist/bin/heed" | grep 'Use.*GC')"
same "a review is compiled quickly" "[-XX:TieredStopAtLevel=1]" \
  "$("$dist/bin/heed" check lsp | grep Tiered)"
same "a server is compiled thoroughly" "" "$("$dist/bin/heed" serve | grep Tiered)"
same "the C locale becomes UTF-8" "LC_ALL=C.UTF-8" "$(LC_ALL=C "$dist/bin/heed" | grep LC_ALL)"
same "an absent locale becomes UTF-8" "LC_ALL=C.UTF-8" \
  "$(unset LC_ALL LC_CTYPE; LANG=xx_XX.UTF-8 "$dist/bin/heed" | grep LC_ALL)"
same "a UTF-8 locale stays" "LC_ALL=C.UTF-8" "$(LC_ALL=C.UTF-8 "$dist/bin/heed" | grep LC_ALL)"

archive() { sed -n 's/^\[-XX:SharedArchiveFile=\(.*\)\]$/\1/p'; }
ready=$spaced/heed
printf 'JAVA_RUNTIME_VERSION="17.0.15+6"\n' >>"$seventeen/release"
: >"$ready/lib/heed.jsa"
printf '17.0.15+6\n%s\n' "$ready" >"$ready/lib/heed.jsa.txt"
same "classes made ready by this Java are used" "$ready/lib/heed.jsa" "$("$ready/bin/heed" | archive)"
printf '17.0.14+7\n%s\n' "$ready" >"$ready/lib/heed.jsa.txt"
same "those of another Java are not" "" "$("$ready/bin/heed" | archive)"
printf '17.0.15+6\n/elsewhere\n' >"$ready/lib/heed.jsa.txt"
same "nor those of a moved folder" "" "$("$ready/bin/heed" | archive)"
rm "$ready/lib/heed.jsa.txt"
same "nor those that nobody signed" "" "$("$ready/bin/heed" 2>&1 | archive)"
false_java "$work/jdk21" 21.0.1
printf 'JAVA_RUNTIME_VERSION="21.0.1+12"\n' >>"$work/jdk21/release"
printf '21.0.1+12\n/elsewhere\n' >"$ready/lib/heed.jsa.txt"
same "a newer Java uses them in a moved folder" "$ready/lib/heed.jsa" \
  "$(JAVA_HOME=$work/jdk21 "$ready/bin/heed" | archive)"
rm "$ready/lib/heed.jsa.txt" "$ready/lib/heed.jsa"

path=$PATH
refused() { # name, start of the message
  message=$(PATH=$path "$dist/bin/heed" --version 2>&1 >/dev/null)
  status=$?
  same "$1: exit status" 2 "$status"
  same "$1: one line" 1 "$(printf '%s\n' "$message" | wc -l | tr -d ' ')"
  case $message in
    "$2"*) same "$1: message" ok ok ;;
    *) same "$1: message" "$2…" "$message" ;;
  esac
}
false_java "$work/jdk8" 1.8.0_402
JAVA_HOME=$work/jdk8
refused "Java 8 is too old" "heed: $work/jdk8/bin/java is Java 1.8.0_402; Heed needs 17"
false_java "$work/jdk16" 16
JAVA_HOME=$work/jdk16
refused "Java 16 is too old" "heed: $work/jdk16/bin/java is Java 16; Heed needs 17"
JAVA_HOME=$work/nowhere
refused "a wrong JAVA_HOME is named" "heed: JAVA_HOME is $work/nowhere, where there is no bin/java"

unset JAVA_HOME
tools=$work/tools
mkdir "$tools"
for tool in sh locale readlink sed; do
  ln -s "$(command -v $tool)" "$tools/$tool"
done
path=$tools
refused "no Java at all" "heed: no Java found; install a Java 17"
ln -s "$work/jdk16/bin/java" "$tools/java"
refused "a linked Java on the PATH is too old" "heed: $tools/java is Java 16"
ln -sf "$seventeen/bin/java" "$tools/java"
same "the PATH's Java runs" 7 "$(PATH=$path "$dist/bin/heed" >/dev/null; echo $?)"
rm "$work/jdk16/release"
ln -sf "$work/jdk16/bin/java" "$tools/java"
same "a Java that keeps no release file is asked" 7 "$(PATH=$path "$dist/bin/heed" >/dev/null; echo $?)"
ln -s loop "$tools/loop"
ln -sf loop "$tools/java"
refused "a link to nowhere is no Java" "heed: no Java found"

# Real ones: whatever folder, whatever Java, the same words and none of the machine's own.
cp -R "$dist" "$work/moved"
cp -R "$dist" "$work/locked"
chmod -R a-w "$work/locked"
for java_home in "$real_java_home" "${JAVA_25_HOME:-}"; do
  [ -n "$java_home" ] || continue
  JAVA_HOME=$java_home
  export JAVA_HOME
  "$dist/bin/heed" --help >"$work/expected" 2>"$work/err"
  same "$java_home: exit status" 0 $?
  same "$java_home: quiet" "" "$(cat "$work/err")"
  for where in moved locked "${spaced#"$work"/}/heed"; do
    same "$java_home: same output when $where" "$(cat "$work/expected")" \
      "$(cd / && LC_ALL=C "$work/$where/bin/heed" --help 2>&1)"
  done
done

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
