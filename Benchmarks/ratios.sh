#!/usr/bin/env bash
# Runs the benchmarks and prints how fast each one is, and how many times as fast as ICU.
# Usage: Benchmarks/ratios.sh [FILE]     FILE: real text to measure on, .jsonl with a "text" field or plain
set -euo pipefail
export LC_ALL=C

file=${1:-${WARTA_BENCHMARK_FILE:-}}
if [[ -n $file ]]; then
    [[ -r $file ]] || { echo "ratios.sh: cannot read $file" >&2; exit 1; }
    WARTA_BENCHMARK_FILE=$(cd "$(dirname "$file")" && pwd)/$(basename "$file")
    export WARTA_BENCHMARK_FILE
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

swift package --package-path "$(dirname "$0")" --allow-writing-to-directory "$results" \
    benchmark --format histogramPercentiles --path "$results" --no-progress >&2

# A file for each benchmark and metric: Current_run.WartaBenchmarks.NAME.METRIC.histogram.percentiles.tsv
awk -F '\t' '
    FNR == 1 {
        split(substr(FILENAME, index(FILENAME, ".WartaBenchmarks.") + 1), parts, ".")
        name = parts[2]
        metric = parts[3]
        gsub(/_/, " ", name)
        if (metric == "Picoseconds_per_byte") names[++count] = name
    }
    $1 == "0" { fastest[name, metric] = $2 / 1000 }
    $1 == "50" { median[name, metric] = $2 / 1000 }
    END {
        print "| Benchmark                | ns/byte | median |    MB/s | times ICU |"
        print "|:-------------------------|--------:|-------:|--------:|----------:|"
        for (i = 1; i <= count; i++) {
            name = names[i]
            time = fastest[name, "Picoseconds_per_byte"]
            printf "| %-24s | %7.2f | %6.2f | %7.1f | %9.2f |\n", name, time, median[name, "Picoseconds_per_byte"],
                1000 / time, median[name, "Thousandths_of_ICU_speed"]
        }
    }' "$results"/*.tsv
