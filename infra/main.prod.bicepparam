using 'main.bicep'

// Production, in China: what a state organ processes of persons is stored there (Personal Information Protection Law, article 36).
// What Azure operated by 21Vianet does not offer is off here: Flex Consumption, Communication Services, scanning by Defender.
// Ask the operator of the cloud before switching it on (docs/operations.md, Regions and residency).
param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'prod')
param location = 'chinanorth3'
param residency = 'China'

param hosting = 'ElasticPremium'
param scale = {
  maximumInstances: 20
  instanceMemoryMB: 2048
  alwaysReadyHttp: 1
  alwaysReadyDurable: 1
}
param zoneRedundant = true
param privateNetwork = true

param cosmosCapacity = 'Autoscale'
param cosmosMaximumThroughput = 4000
param cosmosBackup = 'Continuous30Days'
param recoverableDays = 30
param locked = true

param issuers = [
  {
    issuer: readEnvironmentVariable('TOKEN_ISSUER')
    audience: readEnvironmentVariable('TOKEN_AUDIENCE')
  }
]
// No default: a version that is not named would be whichever is newest.
param secretVersions = {
  personKey: readEnvironmentVariable('PERSON_KEY_VERSION')
  receiptSeal: readEnvironmentVariable('RECEIPT_SEAL_VERSION')
  permitCode: readEnvironmentVariable('PERMIT_CODE_VERSION')
}

param texts = 'None'
param malwareScanning = false
param subscribeToEvents = bool(readEnvironmentVariable('SUBSCRIBE_TO_EVENTS', 'false'))
param eventAudience = readEnvironmentVariable('EVENT_AUDIENCE', '')
param deployerPrincipalId = readEnvironmentVariable('DEPLOYER_PRINCIPAL_ID', '')

param logRetentionDays = 180
param dailyLogQuotaGb = -1
param onCall = [readEnvironmentVariable('ON_CALL')]
param thresholds = {
  silence: 'PT15M'
  outboxAttempts: 8
  textsLostPerHour: 20
  lateRemindersPerDay: 200
  failedProcedures: 0
  serverErrors: 10
  throttledRequests: 50
}
param budgetAmount = int(readEnvironmentVariable('BUDGET_AMOUNT', '0'))
param budgetStartDate = readEnvironmentVariable('BUDGET_START', '2026-01-01')
