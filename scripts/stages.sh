# Read after common.sh by what runs several stages: each is announced, timed and summed up in the last line.
# shellcheck shell=bash
STAGES=()
STAGES_STARTED=$SECONDS

duration() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# stage NAME COMMAND... : ends the script where the command fails, with the summary as the last line.
stage() {
    local name=$1 started=$SECONDS status=0
    shift
    say "$name"
    "$@" || status=$?
    STAGES+=("$name $(duration $((SECONDS - started)))")
    if [[ $status -ne 0 ]]; then
        summary "FAILED in $name"
        exit "$status"
    fi
}

# summary WORD : the last line.
summary() {
    local joined
    joined=$(printf ', %s' "${STAGES[@]}")
    printf '%s: %s; total %s\n' "$1" "${joined:2}" "$(duration $((SECONDS - STAGES_STARTED)))"
}
