# Completion of reseau for bash: source <(reseau completion bash)
_reseau_awk=@AWK@
_reseau_table=@TABLE@

_reseau() {
  local IFS=$'\n' word line found=() words=() current=${COMP_WORDS[COMP_CWORD]}
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word == = ]] || words+=("$word") # bash takes --lang=fr for three words
  done
  [[ $current == = ]] && current=
  COMPREPLY=()
  while IFS= read -r line; do
    found+=("$line")
  done < <(RESEAU_WORDS="${words[*]}" RESEAU_CURRENT=$current awk "$_reseau_awk" <<< "$_reseau_table")
  [[ ${found[0]} == :file ]] && return # the default: names of files
  for line in "${found[@]}"; do
    # What a word means is shown where several are, never put on the line.
    if ((${#found[@]} > 1)) && [[ $COMP_TYPE != 37 && $COMP_TYPE != 42 && $line == *$'\t'?* ]]; then
      COMPREPLY+=("${line%%$'\t'*}  (${line#*$'\t'})")
    else
      COMPREPLY+=("${line%%$'\t'*}")
    fi
  done
}
complete -o default -F _reseau reseau
