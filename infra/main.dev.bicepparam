using 'main.bicep'

// For trying things out with invented people: small, paid by use, deleted without regret.
param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'dev')
param location = readEnvironmentVariable('AZURE_LOCATION', 'eastasia')
param residency = 'Anywhere'

param hosting = 'FlexConsumption'
param scale = {
  maximumInstances: 40
  instanceMemoryMB: 2048
  alwaysReadyHttp: 0
  alwaysReadyDurable: 0
}
param zoneRedundant = false
param privateNetwork = false

param cosmosCapacity = 'Serverless'
param cosmosBackup = 'Continuous7Days'
param recoverableDays = 7
param locked = false

param issuers = [
  {
    issuer: readEnvironmentVariable('TOKEN_ISSUER', 'https://login.example/talent-settlement')
    audience: readEnvironmentVariable('TOKEN_AUDIENCE', 'talent-settlement')
  }
]
param secretVersions = {
  personKey: readEnvironmentVariable('PERSON_KEY_VERSION', '')
  receiptSeal: readEnvironmentVariable('RECEIPT_SEAL_VERSION', '')
  permitCode: readEnvironmentVariable('PERMIT_CODE_VERSION', '')
}

param texts = 'CommunicationServices'
param textSender = readEnvironmentVariable('TEXT_SENDER', '')
param malwareScanning = true
param malwareScanningGigabytes = 10
param subscribeToEvents = bool(readEnvironmentVariable('SUBSCRIBE_TO_EVENTS', 'false'))
param eventAudience = readEnvironmentVariable('EVENT_AUDIENCE', '')

param logRetentionDays = 30
param dailyLogQuotaGb = 1
param onCall = [readEnvironmentVariable('ON_CALL', 'on-call@example.org')]
param thresholds = {
  silence: 'PT1H'
  outboxAttempts: 8
  textsLostPerHour: 10
  lateRemindersPerDay: 100
  failedProcedures: 0
  serverErrors: 5
  throttledRequests: 100
}
param budgetAmount = int(readEnvironmentVariable('BUDGET_AMOUNT', '0'))
param budgetStartDate = readEnvironmentVariable('BUDGET_START', '2026-01-01')
