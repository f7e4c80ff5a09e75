#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes occ's manual page from its own help, so that the two cannot differ.
# make-occ-1.sh OCC TEMPLATE >occ.1
set -euo pipefail
occ="$1"
template="$2"
export LC_ALL=C.UTF-8 LANGUAGE=en QT_QPA_PLATFORM=offscreen

escape() { sed 's/\\/\\e/g;s/-/\\-/g;s/^\([.'\'']\)/\\\&\1/'; }

# "  name TEXT   what it is" becomes a paragraph with a hanging name.
paragraphs() { sed -nE 's/^  ([^ ]+( [^ ]+)*)  +(.*)$/.TP\n.B \1\n\3/p' | escape_bodies; }
escape_bodies() { sed -E '/^\.(TP|B )/!{s/^([.'\''])/\\\&\1/};s/-/\\-/g'; }

help="$("$occ" help)"
options() { sed '1,/^Options for every command/d' <<<"$help" | paragraphs; }
commands() {
    local name text
    sed '/^Options for every command/,$d' <<<"$help" | sed -nE 's/^  ([a-z-]+( [a-z-]+)?)  +.*/\1/p' | while IFS= read -r name; do
        # shellcheck disable=SC2086 # a group and its command are two words
        text="$("$occ" help $name </dev/null)"
        # A group's name alone tells of all its commands; each of those stands here by itself.
        printf '.SS %s\n' "$(escape <<<"$name")"
        sed -n '1p' <<<"$text" | escape
        printf '.PP\n'
        sed -nE '3s/^ +//p' <<<"$text" | escape
        sed '1,3d' <<<"$text" | paragraphs
    done
}

while IFS= read -r line; do
    case "$line" in
    @OPTIONS@) options ;;
    @COMMANDS@) commands ;;
    *) printf '%s\n' "${line//@VERSION@/$("$occ" --version)}" ;;
    esac
done <"$template"
