#!/usr/bin/env bash
# One command: restore, build, format check, tests, walkthrough. What CI runs is this.
# Every step is taken when the build stands, so that one run names everything that is wrong.
# usage: eng/check.sh [folder for test results]
set -uo pipefail
cd "$(dirname "$0")/.."
results=${1:-$(mktemp -d)}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
status=0

echo "== build"
dotnet build TalentSettlement.sln -c Release || exit

echo "== format"
dotnet format whitespace TalentSettlement.sln --verify-no-changes --no-restore || status=1

echo "== tests"
dotnet test TalentSettlement.sln -c Release --no-build --logger trx --results-directory "$results" || status=1

echo "== walkthrough"
dotnet run --project src/Functions -c Release --no-build -- --walkthrough || status=1

exit $status
