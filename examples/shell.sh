#!/usr/bin/env bash
# The command line, called from a shell: bash examples/shell.sh, where `aktivloven` is installed (npm i aktivloven).
set -euo pipefail
PATH="$PWD/node_modules/.bin:$PATH"
folder="$(cd "$(dirname "$0")" && pwd)/cases"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One case, as a page to read; the first lines.
page=$(aktivloven earning-period "$folder/sag-171.json" --format text --language da)
head -n 3 <<< "$page"

# A case a line in, an answer a line out, in the same order; `id` comes back with its answer. Where there is jq,
# `jq -r '[.id, .evaluation.kind, .evaluation.value.lapseDate] | @tsv'` reads them; here Node does.
cases() {
  for id in sag-149 sag-171 sag-216; do tr -d '\n' < "$folder/$id.json"; echo; done
}
table() {
  node -e '
    for (const line of fs.readFileSync(0, "utf8").trim().split("\n")) {
      const { id, evaluation } = JSON.parse(line)
      console.log(id ?? "-", evaluation.kind, evaluation.value?.lapseDate ?? evaluation.issues?.[0].code)
    }'
}
cases | aktivloven earning-period | table

# A line that is no case does not stop the others; the exit status tells that there was one.
status=0
{ echo 'not a case'; cases; } | aktivloven earning-period > "$work/answers.ndjson" || status=$?
table < "$work/answers.ndjson"
echo "exit status $status"

# The day of assessment of cases that name none; and the schema of the facts, for whoever builds them.
facts='{"lapseDate":"2017-05-01","benefit":"kontanthjaelp","rate":"25.2.2","supplement":"none","maintenanceDuty":"no"}'
page=$(aktivloven reduction --as-of 2017-05-01 --format text --language en <<< "{\"facts\":$facts}")
sed -n 3p <<< "$page"
aktivloven schema reduction > "$work/schema.json"
node -p 'JSON.parse(fs.readFileSync(0)).required.join(" ")' < "$work/schema.json"
