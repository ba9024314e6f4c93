# What may be typed next, a line each: the whole word, a tab, what it means. ":file" stands for the names of files.
# RESEAU_WORDS holds the words before, one a line, and RESEAU_CURRENT what is typed of this one. The rows of the table:
#   c  path  name  text         a command; path is the words before it
#   f  path  flag  kind  text   a flag; kind is "-" (no value), "any", "file", "one:SET" or "list:SET"
#   a  path  kind               what an argument of the command is
#   v  set  value  text         a value of a set
BEGIN { FS = "\t" }
{ row[NR] = $0 }
$1 == "c" { command[$2, $3] = 1 }
$1 == "f" { kind[$2, $3] = $4 }
$1 == "a" { argument[$2] = $3 }
END {
  path = ""; waiting = ""
  count = split(ENVIRON["RESEAU_WORDS"], word, "\n")
  for (i = 1; i <= count; i++) {
    if (waiting != "") waiting = ""
    else if ((path, word[i]) in command) path = path == "" ? word[i] : path " " word[i]
    else if ((path, word[i]) in kind && kind[path, word[i]] != "-") waiting = kind[path, word[i]]
  }
  typed = ENVIRON["RESEAU_CURRENT"]; before = ""
  equal = index(typed, "=")
  if (waiting == "" && typed ~ /^-/ && equal) {
    waiting = kind[path, substr(typed, 1, equal - 1)]
    before = substr(typed, 1, equal); typed = substr(typed, equal + 1)
  }
  if (waiting != "") values(waiting)
  else if (typed ~ /^-/) rows("f", path, 5)
  else if (!rows("c", path, 4)) values(argument[path])
}
function values(kind) {
  if (kind == "file") print ":file"
  if (kind ~ /^list:/ && match(typed, /.*,/)) {
    chosen = "," substr(typed, 1, RLENGTH)
    before = before substr(typed, 1, RLENGTH); typed = substr(typed, RLENGTH + 1)
  }
  if (kind ~ /:/) rows("v", substr(kind, index(kind, ":") + 1), 4)
}
function rows(type, key, text,   at, cell, found) {
  for (at = 1; at <= NR; at++) {
    split(row[at], cell, "\t")
    if (cell[1] != type || cell[2] != key) continue
    found++
    if (index(cell[3], typed) == 1 && !index(chosen, "," cell[3] ",")) print before cell[3] "\t" cell[text]
  }
  return found
}
