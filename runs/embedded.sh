#!/usr/bin/env bash
# The embedded default from Spider's raw files to the table of its ladder: data, three stages of
# training, checkpoints chosen by execution, every rung measured on the development questions.
#
#     runs/embedded.sh ../shared/spider out/embedded          # a GPU
#     SHORT=1 runs/embedded.sh ../shared/spider out/short     # two CPU cores: all steps, little of each
#
# Spider's folder holds train.json, train_gold.sql, tables.json, dev_en.json and dev_zh.json. Stopped
# anywhere, the same command goes on. Ends with OUT/ladder/ladder.md and OUT/adapter, as it would ship:
# the stage that was right most often on the questions that choose.
# Needs pip install 'starsql[embedded,train,fast]'; `make test` has put it into .venv. On a GPU also
# liger-kernel.
set -euo pipefail
spider=$(realpath "${1:?the folder of Spider}")
mkdir -p "${2:?a folder for what is made}"
out=$(realpath "$2")
cd "$(dirname "$0")/.."
PATH=$PWD/.venv/bin:$PATH
data=$out/data
mkdir -p "$data"
workers=$(nproc)

synthetic=20000 questions=3000 copies=12 databases=()
on_gpu=(precision=bfloat16 kernels=fused accumulation=1)
how=(--set-a "${on_gpu[@]}" row_tokens=65536 --set-b "${on_gpu[@]}" row_tokens=32768
  --set-orpo "${on_gpu[@]}" batch=32)
held_out=starsql/training/recipes/embedded/held_out_databases.txt
if [ -n "${SHORT:-}" ]; then
  synthetic=200 questions=60 copies=1 how=(--short --workers "$workers")
  printf '%s\n' department_management riding_club coffee_shop company_1 > "$data/databases.txt"
  databases=(--only-databases "$data/databases.txt")
fi

schemas=("$spider/tables.json" examples/create_table.sql examples/schema.json)
dev=(--held-out "$spider/dev_en.json" --held-out "$spider/dev_zh.json" --held-out examples)
raw=(--train-json "$spider/train.json" --gold-sql "$spider/train_gold.sql" --tables-json "$spider/tables.json")

made() { # FILE COMMAND...: runs `COMMAND -o FILE` unless the file is there
  local file=$data/$1
  shift
  [ -s "$file" ] || { printf '== %s\n' "$file" >&2; "$@" -o "$file"; }
}
restyled() { # FROM TO COPIES SEED: under other names, most of them about other things
  made "$2" starsql data restyle "$data/$1" --schema "$spider/tables.json" \
    --schema examples/create_table.sql --schema examples/schema.json --swap-nouns 0.7 \
    --copies "$3" --seed "$4"
}

made spider.jsonl starsql data cspider "${raw[@]}" "${dev[@]}" --workers "$workers" \
  --except-databases "$held_out" "${databases[@]}"
made synthetic.jsonl starsql data synthesize "${schemas[@]}" "${dev[@]}" --gloss \
  --except-databases "$held_out" --count "$synthetic" --workers "$workers" --licence Apache-2.0
# Every schema under several names, so that names are copied and not remembered; for Chinese, the
# questions in a dictionary's words, with English words under them.
restyled spider.jsonl spider_a.jsonl "$copies" 0
restyled spider.jsonl spider_for_zh_a.jsonl "$copies" 1
made spider_zh_a.jsonl starsql data gloss "$data/spider_for_zh_a.jsonl"
restyled synthetic.jsonl synthetic_a.jsonl 1 0
restyled spider.jsonl spider_b.jsonl 1 2
restyled spider.jsonl spider_for_zh_b.jsonl 1 3
made spider_zh_b.jsonl starsql data gloss "$data/spider_for_zh_b.jsonl"
# Wrong beside right, and what the linter says of the wrong.
made pairs.jsonl starsql data pairs "$data/spider.jsonl" "$data/synthetic.jsonl" "${dev[@]}" \
  --schema "$spider/tables.json" --schema examples/create_table.sql --schema examples/schema.json \
  --questions "$questions" --workers "$workers" --repairs "$data/repairs.jsonl"
# Questions over the databases that choose checkpoints, for their Chinese half.
made choice.jsonl starsql data cspider "${raw[@]}" --only-databases "$held_out" --rewrites 0 \
  --workers "$workers"
made choice_zh.jsonl starsql data gloss "$data/choice.jsonl"

python benchmarks/ladder.py --state "$out/ladder" --spider "$spider" "${how[@]}" \
  --a "$data"/{spider_a,spider_zh_a,synthetic_a}.jsonl \
  --b "$data"/{spider_b,spider_zh_b,repairs}.jsonl \
  --pairs "$data/pairs.jsonl" --policy "$data/spider.jsonl" --choice-examples "$data/choice_zh.jsonl"
best=$(python - "$out/ladder" <<'EOF'
import json, pathlib, sys

def share(stage):
    found = json.loads((pathlib.Path(sys.argv[1]) / stage / "selection.json").read_text())
    best = found["measured"][found["best"]]
    return best["right"] / best["questions"]

print(max(("a", "b", "orpo"), key=share))
EOF
)
[ -d "$out/adapter" ] || starsql train export "$out/ladder/$best/best" -o "$out/adapter"
