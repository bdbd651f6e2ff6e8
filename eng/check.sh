#!/usr/bin/env bash
# One command: restore, build, format check, tests, walkthrough. What CI runs is this.
# usage: eng/check.sh [folder for test results]
set -euo pipefail
cd "$(dirname "$0")/.."
results=${1:-$(mktemp -d)}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

echo "== build"
dotnet build TalentSettlement.sln -c Release

echo "== format"
dotnet format whitespace TalentSettlement.sln --verify-no-changes --no-restore

echo "== tests"
dotnet test TalentSettlement.sln -c Release --no-build --logger trx --results-directory "$results"

echo "== walkthrough"
dotnet run --project src/Functions -c Release --no-build -- --walkthrough
