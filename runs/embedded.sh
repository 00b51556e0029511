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

synthetic=16000 questions=3000 copies=6 own_copies=3 databases=() own=corpus
on_gpu=(precision=bfloat16 kernels=fused accumulation=1)
sft=("${on_gpu[@]}" row_tokens=131072 lora_dropout=0.0 warmup=0.05 save_steps=5000)
# With so many steps the ladder took 17 minutes of one H200 with 16 cores (docs/RESULTS.md). Four
# crowds run at once in the end, each of this many processes.
how=(--apart --workers $((workers / 2 + 1)) --checkpoints 1 --base-questions 60
  --set-a "${sft[@]}" max_steps=600 learning_rate=4e-3
  --set-b "${sft[@]}" max_steps=760 learning_rate=3e-3
  --set-orpo "${on_gpu[@]}" batch=32 max_steps=100 learning_rate=2e-4
  --policy-of a --policy-questions 5000 --policy-candidates 6) # drawn while B trains
held_out=starsql/training/recipes/embedded/held_out_databases.txt
if [ -n "${SHORT:-}" ]; then
  synthetic=200 questions=60 copies=1 own_copies=1 how=(--short --workers "$workers")
  printf '%s\n' department_management riding_club coffee_shop company_1 > "$data/databases.txt"
  databases=(--only-databases "$data/databases.txt")
  own=$data/corpus
  mkdir -p "$own"
  cp corpus/{wagon_workshop,branch_library}.sql "$own"
fi

schemas=("$spider/tables.json" examples/create_table.sql examples/schema.json)
dev=(--held-out "$spider/dev_en.json" --held-out "$spider/dev_zh.json" --held-out examples)

made() { # FILE COMMAND...: runs `COMMAND -o FILE` unless the file is there
  local file=$data/$1
  shift
  [ -s "$file" ] || { printf '== %s\n' "$file" >&2; "$@" -o "$file"; }
}
restyled() { # FROM TO COPIES SEED SHARE SCHEMA...: under other names, most of them about other
  # things, a share of them among other tables and columns
  local from=$1 to=$2 copies=$3 seed=$4 share=$5 schemas=()
  shift 5
  for schema; do schemas+=(--schema "$schema"); done
  made "$to" starsql data restyle "$data/$from" "${schemas[@]}" --swap-nouns 0.7 \
    --surround "$share" --copies "$copies" --seed "$seed"
}
glossed() { # FROM TO: with English words under Chinese questions
  made "$2" starsql data gloss "$data/$1"
}
reviews() { # FROM TO EVERY: turned round, so that the model also reads queries
  made "$2" starsql data review "$data/$1" --every "$3"
}

cspider=(starsql data cspider "${dev[@]}" --workers "$workers"
  --except-databases "$held_out" "${databases[@]}" --tables-json "$spider/tables.json")
more=("${cspider[@]}" --train-json corpus/spider_more.tsv)
more_2=("${cspider[@]}" --train-json corpus/spider_more_2.tsv)
cspider+=(--train-json "$spider/train.json" --gold-sql "$spider/train_gold.sql")
corpus=(starsql data corpus "$own" "${dev[@]}" --workers "$workers" --licence Apache-2.0)
made spider.jsonl "${cspider[@]}"
made spider_zh.jsonl "${cspider[@]}" --translations corpus/spider_zh.tsv
made spider_2.jsonl "${cspider[@]}" --translations corpus/spider_en_2.tsv
made spider_2_zh.jsonl "${cspider[@]}" --translations corpus/spider_zh_2.tsv
made more.jsonl "${more[@]}" --language en
made more_zh.jsonl "${more[@]}" --language zh
made more_2.jsonl "${more_2[@]}" --language en
made more_2_zh.jsonl "${more_2[@]}" --language zh
made corpus.jsonl "${corpus[@]}" --language en
made corpus_zh.jsonl "${corpus[@]}" --language zh
made synthetic.jsonl starsql data synthesize "${schemas[@]}" "${dev[@]}" --gloss \
  --except-databases "$held_out" --count "$synthetic" --workers "$workers" --licence Apache-2.0
# Every schema under several names and among other tables, so that names are copied and not
# remembered; Chinese questions with English words under them.
tables=$spider/tables.json
restyled spider.jsonl spider_n.jsonl 2 10 0 "$tables"
restyled spider.jsonl spider_a.jsonl "$copies" 0 0.5 "$tables"
restyled spider_zh.jsonl spider_zh_n_r.jsonl 2 11 0 "$tables"
restyled spider_zh.jsonl spider_zh_r.jsonl "$copies" 1 0.5 "$tables"
restyled more.jsonl more_n.jsonl 2 20 0 "$tables"
restyled more.jsonl more_a.jsonl "$copies" 21 0.5 "$tables"
restyled more_zh.jsonl more_zh_n_r.jsonl 2 22 0 "$tables"
restyled more_zh.jsonl more_zh_r.jsonl "$copies" 23 0.5 "$tables"
restyled corpus.jsonl corpus_n.jsonl 1 12 0 "$own"
restyled corpus.jsonl corpus_a.jsonl "$own_copies" 2 0.5 "$own"
restyled corpus_zh.jsonl corpus_zh_n_r.jsonl 1 13 0 "$own"
restyled corpus_zh.jsonl corpus_zh_r.jsonl "$own_copies" 3 0.5 "$own"
for kind in spider more corpus; do
  glossed "${kind}_zh_n_r.jsonl" "${kind}_zh_n.jsonl"
  glossed "${kind}_zh_r.jsonl" "${kind}_zh_a.jsonl"
  reviews "${kind}_n.jsonl" "review_${kind}_n.jsonl" 1
  reviews "${kind}_zh_n.jsonl" "review_${kind}_zh_n.jsonl" 1
done
reviews spider_a.jsonl review_spider_a.jsonl 3
reviews spider_zh_a.jsonl review_spider_zh_a.jsonl 3
glossed spider_n.jsonl spider_p.jsonl # English through the dictionary and back: pseudo-Chinese
restyled synthetic.jsonl synthetic_a.jsonl 1 0 0 "${schemas[@]}"
# Stage B goes on with other words for the same questions, which stage A has not seen, and with
# other copies of what it has.
for kind in spider_2 more_2; do
  restyled "$kind.jsonl" "b_${kind}_n.jsonl" 1 30 0 "$tables"
  restyled "$kind.jsonl" "b_${kind}_a.jsonl" "$own_copies" 31 0.5 "$tables"
  restyled "${kind}_zh.jsonl" "b_${kind}_zh_n_r.jsonl" 1 32 0 "$tables"
  restyled "${kind}_zh.jsonl" "b_${kind}_zh_r.jsonl" "$own_copies" 33 0.5 "$tables"
  glossed "b_${kind}_zh_n_r.jsonl" "b_${kind}_zh_n.jsonl"
  glossed "b_${kind}_zh_r.jsonl" "b_${kind}_zh_a.jsonl"
  reviews "b_${kind}_n.jsonl" "b_review_${kind}_n.jsonl" 1
  reviews "b_${kind}_zh_n.jsonl" "b_review_${kind}_zh_n.jsonl" 1
done
for kind in spider more corpus; do
  from=$tables
  [ "$kind" != corpus ] || from=$own
  restyled "$kind.jsonl" "b_${kind}_a.jsonl" "$own_copies" 34 0.5 "$from"
  restyled "${kind}_zh.jsonl" "b_${kind}_zh_r.jsonl" "$own_copies" 35 0.5 "$from"
  glossed "b_${kind}_zh_r.jsonl" "b_${kind}_zh_a.jsonl"
done
restyled synthetic.jsonl b_synthetic_a.jsonl 1 36 0 "${schemas[@]}"
glossed spider_2_zh.jsonl spider_2_zh_g.jsonl
# Spoilt queries with what the linter says of them, to be mended.
made pairs.jsonl starsql data pairs "$data"/{spider,spider_2_zh_g,more_2,synthetic}.jsonl "${dev[@]}" \
  --schema "$spider/tables.json" --schema examples/create_table.sql --schema examples/schema.json \
  --questions "$questions" --workers "$workers" --repairs "$data/repairs.jsonl"

python benchmarks/ladder.py --state "$out/ladder" --spider "$spider" "${how[@]}" \
  --a "$data"/{spider,more,corpus}_{n,a,zh_n,zh_a}.jsonl "$data"/{spider_p,synthetic_a}.jsonl \
  "$data"/review_{spider,more,corpus}_{n,zh_n}.jsonl "$data"/review_spider_{a,zh_a}.jsonl \
  --b "$data"/b_{spider,more,corpus}{,_zh}_a.jsonl "$data"/b_synthetic_a.jsonl \
  "$data"/b_{spider_2,more_2}{,_zh}_{n,a}.jsonl "$data"/b_review_{spider_2,more_2}{,_zh}_n.jsonl \
  "$data/repairs.jsonl" --policy "$data"/{spider_2,spider_2_zh_g,more_2}.jsonl
best=$(python - "$out/ladder" <<'EOF'
import json, pathlib, sys

def share(stage):
    found = json.loads((pathlib.Path(sys.argv[1]) / stage / "selection.json").read_text())
    best = found["measured"][found["best"]]
    return best["right"] / best["questions"]

print(max(("a", "b", "mean", "orpo"), key=share))
EOF
)
[ -d "$out/adapter" ] || starsql train export "$out/ladder/$best/best" -o "$out/adapter"
