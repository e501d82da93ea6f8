#!/bin/bash
# Stands in for heif-convert in tests: what it does is the first word of the file that it shall decode, a further word is
# for that, and the bytes of its pictures stand behind that line. It takes the same arguments.
source="$3"
out="${4%.jpg}"
read -r task word < "$source"
# with a word of two letters in it
picture() { printf '\xff\xd8\xff\xfe\0\4%02d' "$1"; tail -n +2 "$source" | tail -c +3; }
case "$task" in
  # beside them lies what belongs to a picture
  makes) for number in $(seq "$word"); do picture "$number" > "$out-$number.jpg"; done; picture 99 > "$out-1-depth.jpg" ;;
  breaks-off) picture 1 | head -c 100 > "$out.jpg" ;;
  makes-nothing) ;;
  fills) for number in $(seq 1000); do head -c "$word" /dev/zero > "$out-$number.jpg"; sleep 0.01; done ;;
  # a word of so many bytes
  takes-memory) printf -v word "%0${word}d" 0 ;;
  says) echo "$word could not be done" >&2; exit 1 ;;
  refuses) echo 'Could not read HEIF/AVIF file: Invalid input' >&2; exit 1 ;;
  tells) { env; sed -n 's/^ *\([a-z0-9]*\):.*/network \1/p' /proc/net/dev; } >&2; exit 77 ;;
esac
