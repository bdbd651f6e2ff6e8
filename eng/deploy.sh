#!/usr/bin/env bash
# One step of a deployment, with the identity `az` is logged in as. What each needs from the environment: infra/main.*.bicepparam.
# usage: eng/deploy.sh infrastructure|app|events dev|prod [package.zip]
set -euo pipefail
cd "$(dirname "$0")/.."
step=$1 environment=$2 package=${3:-}
deployment=talent-settlement-$environment

provision() {
    az deployment sub create --name "$deployment" --location "$AZURE_LOCATION" --parameters "infra/main.$environment.bicepparam" --output none
}

output() {
    az deployment sub show --name "$deployment" --query "properties.outputs.$1.value" --output tsv
}

# The app answers ready when every store and the task hub answer it.
wait_until_ready() {
    for _ in $(seq 60); do
        curl --silent --fail --max-time 10 "https://$(output FUNCTION_APP_HOST)/api/health/ready" && return
        sleep 10
    done
    echo "the app is not ready after ten minutes" >&2
    return 1
}

put_package() {
    local group app hosting storage
    group=$(output AZURE_RESOURCE_GROUP) app=$(output FUNCTION_APP_NAME)
    hosting=$(az deployment sub show --name "$deployment" --query properties.parameters.hosting.value --output tsv)
    if [ "$hosting" = FlexConsumption ]; then
        az functionapp deployment source config-zip --resource-group "$group" --name "$app" --src "$package" --output none
    else
        storage=$(output HOST_STORAGE_NAME)
        az storage blob upload --auth-mode login --account-name "$storage" --container-name packages --name talent-settlement.zip --file "$package" --overwrite --output none
        az functionapp restart --resource-group "$group" --name "$app"
    fi
}

case $step in
infrastructure) SUBSCRIBE_TO_EVENTS=false provision ;;
app) put_package && wait_until_ready ;;
events) SUBSCRIBE_TO_EVENTS=true provision ;;
*) echo "usage: eng/deploy.sh infrastructure|app|events dev|prod [package.zip]" >&2 && exit 2 ;;
esac
