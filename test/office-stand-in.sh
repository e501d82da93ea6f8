#!/bin/sh
# Stands in for soffice in tests: what it does is the first word of the file that it shall convert, further words are
# for that. It takes the same arguments.
while [ $# -gt 1 ]; do
  case "$1" in
    --outdir) out="$2"; shift ;;
    --convert-to) to="$2"; shift ;;
    -env:UserInstallation=file://*) profile="${1#*file://}" ;;
  esac
  shift
done
read -r task word < "$1"
mkdir -p "$out" "$profile"
pdf="$out/in.pdf"
case "$task" in
  hangs) sleep "$word" ;;
  # its child is in a session of its own and holds the output open
  leaves) setsid sleep "$word" & sleep "$word" ;;
  ends-before-its-child) setsid sleep "$word" & echo '%PDF' > "$pdf" ;;
  fails) echo 'cannot be loaded' >&2; exit 77 ;;
  reads)
    { echo '%PDF'; cat "$word"; echo root $(ls /)
      echo processes $(ls /proc | grep -c '^[0-9]*$'); unshare --user true || echo namespaces refused
      touch "$0" || echo program kept; } > "$pdf" 2>/dev/null ;;
  makes-nothing) ;;
  makes-much) head -c "$word" /dev/zero > "$pdf" ;;
  tells)
    { echo '%PDF'; echo "to $to"; echo "folder $(stat -c %a "$(dirname "$1")")"; echo "file $(stat -c %a "$1") ${1##*.}"
      env; sed -n 's/^ *\([a-z0-9]*\):.*/network \1/p' /proc/net/dev; } > "$pdf" ;;
esac
