#compdef reseau
# Completion of reseau for zsh: source <(reseau completion zsh), after compinit
_reseau_awk=@AWK@
_reseau_table=@TABLE@

_reseau() {
  local line
  local -a found values shown before
  before=("${(@)words[2,CURRENT-1]}")
  found=("${(@f)$(print -r -- "$_reseau_table" | RESEAU_WORDS="${(F)before}" RESEAU_CURRENT="$PREFIX" awk "$_reseau_awk")}")
  [[ $found[1] == :file ]] && { _files; return }
  for line in "${(@)found:#}"; do
    values+=("${line%%$'\t'*}")
    [[ $line == *$'\t'?* ]] && shown+=("${line%%$'\t'*}  -- ${line#*$'\t'}") || shown+=("${line%%$'\t'*}")
  done
  (( $#values )) && compadd -l -d shown -- "${(@)values}"
}
compdef _reseau reseau
