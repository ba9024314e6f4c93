# Completion of reseau for fish: reseau completion fish | source
set -g __reseau_awk @AWK@
set -g __reseau_table @TABLE@

function __reseau_candidates
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -lx RESEAU_WORDS (string join \n -- $before[2..-1] | string collect)
    set -lx RESEAU_CURRENT "$current"
    set -l found (printf '%s\n' $__reseau_table | awk $__reseau_awk)
    if test "$found[1]" = :file
        __fish_complete_path "$current"
    else
        printf '%s\n' $found
    end
end

complete -c reseau -f -a '(__reseau_candidates)'
