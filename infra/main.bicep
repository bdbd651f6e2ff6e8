targetScope = 'subscription'

import { Scale, Schedules, SecretVersions, Tags, Thresholds, TrustedIssuer } from 'modules/types.bicep'

metadata description = 'TalentSettlement on Azure: one resource group with the app and what it stands on. Nothing in it has a key.'

@description('Name of the environment; part of every name, and the tag by which azd finds its resources.')
@minLength(2)
@maxLength(20)
param environmentName string

@description('Region. Personal data of applicants to a Chinese authority belongs into a region of China (docs/operations.md, Regions and residency); the others are for trying things out with invented people.')
@allowed([
  'chinanorth3'
  'chinaeast3'
  'chinanorth2'
  'chinaeast2'
  'eastasia'
  'southeastasia'
  'japaneast'
  'swedencentral'
])
param location string

@description('Where data may lie. With China, a region elsewhere stops the deployment.')
param residency 'China' | 'Anywhere'

@description('Where the app runs. Flex Consumption; or Elastic Premium where a cloud has no Flex Consumption.')
param hosting 'FlexConsumption' | 'ElasticPremium'

@description('How many instances the app may have, and how large they are.')
param scale Scale

@description('Whether app and data are spread over the zones of the region.')
param zoneRedundant bool

@description('Whether storage, Cosmos DB and the vault are reached from a virtual network alone.')
param privateNetwork bool

@description('Addresses of the virtual network, at least a /22.')
param addressPrefix string = '10.20.0.0/22'

@description('Whether the API can be reached from the public network.')
param publicApi bool = true

@description('What procedures run on.')
param durableBackend 'AzureStorage' | 'DurableTaskScheduler' = 'AzureStorage'

@description('Addresses that may reach the Durable Task Scheduler; of use with it alone.')
param schedulerAddresses string[] = []

@description('Whether Cosmos DB is paid for by use, or keeps a throughput that grows up to a maximum.')
param cosmosCapacity 'Serverless' | 'Autoscale'

@description('The most request units per second, when capacity is Autoscale.')
@minValue(1000)
param cosmosMaximumThroughput int = 1000

@description('How far back Cosmos DB can be restored to any second.')
param cosmosBackup 'Continuous7Days' | 'Continuous30Days'

@description('Days for which files can be had back that were deleted or overwritten.')
@minValue(1)
@maxValue(365)
param recoverableDays int

@description('Days after which a file is deleted that was never released from quarantine.')
@minValue(7)
param quarantineDays int = 90

@description('Whether what holds personal data or secrets is locked against deletion.')
param locked bool

@description('Whose tokens the app accepts. With none it does not start.')
param issuers TrustedIssuer[]

@description('Which version of each secret the app reads.')
param secretVersions SecretVersions

@description('When the timers run, in UTC.')
param schedules Schedules = {
  outbox: '0 * * * * *'
  deadline: '0 */10 * * * *'
  retention: '0 0 19 * * *'
  publicityBatch: '0 */10 * * * *'
}

@description('Who takes texts to telephones. Communication Services is not in every cloud and does not send everywhere.')
param texts 'CommunicationServices' | 'None'

@description('Where Communication Services keeps messages.')
param textDataLocation string = 'Asia Pacific'

@description('The sender applicants see.')
param textSender string = ''

@description('Whether Defender for Storage scans uploads.')
param malwareScanning bool

@description('At most so many gigabytes scanned a month; -1 for no limit.')
@minValue(-1)
param malwareScanningGigabytes int = 100

@description('Whether events are subscribed to. The app must be there and answer; so first without, then the package, then with.')
param subscribeToEvents bool

@description('The application in the directory whose token Event Grid shows to the app: client id or URI.')
param eventAudience string = ''

@description('Object id of the identity that deploys to Elastic Premium; empty when there is none.')
param deployerPrincipalId string = ''

@description('Days for which logs can be searched.')
@minValue(30)
@maxValue(730)
param logRetentionDays int

@description('At most so many gigabytes of logs a day; -1 for no limit.')
@minValue(-1)
param dailyLogQuotaGb int

@description('Who is called when an alert is raised, and told of the budget.')
@minLength(1)
param onCall string[]

@description('When an alert is raised.')
param thresholds Thresholds

@description('What the resource group may cost in a month, in the currency of the account; 0 for no budget.')
@minValue(0)
param budgetAmount int

@description('First day of the month from which the budget counts.')
param budgetStartDate string

@description('Further tags.')
param tags Tags = {}

@description('Part of names that must be the only ones of their kind in the world.')
var token = uniqueString(subscription().id, environmentName, location)

@description('The region, unless it lies where data may not.')
var region = residency == 'China' && !startsWith(location, 'china')
  ? fail('Residency is China, but ${location} does not lie there.')
  : location

@description('Tags of every resource.')
var allTags = union(tags, { 'azd-env-name': environmentName, system: 'talent-settlement' })

@description('Start of the names of resources that need to be the only ones in their group alone.')
var prefix = 'ts-${environmentName}'

@description('Names of what is deployed. Modules are told names, not outputs of one another: so what-if can look into all of them.')
var names = {
  app: '${prefix}-${token}'
  plan: '${prefix}-plan'
  appIdentity: '${prefix}-app'
  eventsIdentity: '${prefix}-events'
  workspace: '${prefix}-logs'
  insights: '${prefix}-insights'
  hostStorage: 'tshost${token}'
  dataStorage: 'tsdata${token}'
  cosmos: 'ts-${token}'
  database: 'talent-settlement'
  vault: 'ts-${token}'
  communication: texts == 'CommunicationServices' ? '${prefix}-${token}' : ''
  scheduler: durableBackend == 'DurableTaskScheduler' ? '${prefix}-${token}' : ''
  reportTopic: texts == 'CommunicationServices' ? '${prefix}-delivery-reports' : ''
  verdictTopic: malwareScanning ? '${prefix}-scan-results' : ''
  network: privateNetwork ? '${prefix}-network' : ''
  appSubnet: 'app'
  endpointSubnet: 'endpoints'
}

@description('Containers and tables, by what is in them. Those of elements and records are named in the code.')
var stored = {
  packages: 'packages'
  elements: ['quarantine', 'elements']
  deadLetters: 'dead-letters'
  records: ['accesslog', 'sendledger']
}

@description('Whose tokens Event Grid shows: the directory itself, in the form of version 1.')
var eventIssuers = empty(eventAudience)
  ? []
  : [
      {
        issuer: environment().name == 'AzureChinaCloud' ? 'https://sts.chinacloudapi.cn/${tenant().tenantId}/' : 'https://sts.windows.net/${tenant().tenantId}/'
        audience: eventAudience
      }
    ]

@description('The task hub of host.json.')
var taskHub = loadJsonContent('../host.json').extensions.durableTask.hubName

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-talent-settlement-${environmentName}'
  location: region
  tags: allTags
}

module appIdentity 'modules/identity.bicep' = {
  scope: group
  params: {
    name: names.appIdentity
    location: region
    tags: allTags
  }
}

module eventsIdentity 'modules/identity.bicep' = {
  scope: group
  params: {
    name: names.eventsIdentity
    location: region
    tags: allTags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: names.workspace
    insightsName: names.insights
    location: region
    tags: allTags
    retentionDays: logRetentionDays
    dailyQuotaGb: dailyLogQuotaGb
  }
}

module hostStorage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: names.hostStorage
    location: region
    tags: allTags
    redundancy: zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS'
    privateNetwork: privateNetwork
    containers: [stored.packages]
    tables: []
    recoverableDays: recoverableDays
    locked: locked
    workspaceName: names.workspace
  }
  dependsOn: [
    monitoring
  ]
}

module dataStorage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: names.dataStorage
    location: region
    tags: allTags
    redundancy: zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS'
    privateNetwork: privateNetwork
    containers: concat(stored.elements, [stored.deadLetters])
    tables: stored.records
    expiring: [
      { container: 'quarantine', days: quarantineDays }
      { container: stored.deadLetters, days: 30 }
    ]
    recoverableDays: recoverableDays
    locked: locked
    workspaceName: names.workspace
  }
  dependsOn: [
    monitoring
  ]
}

module cosmos 'modules/cosmos.bicep' = {
  scope: group
  params: {
    name: names.cosmos
    location: region
    tags: allTags
    databaseName: names.database
    capacity: cosmosCapacity
    maximumThroughput: cosmosMaximumThroughput
    backup: cosmosBackup
    zoneRedundant: zoneRedundant
    privateNetwork: privateNetwork
    locked: locked
    workspaceName: names.workspace
  }
  dependsOn: [
    monitoring
  ]
}

module vault 'modules/key-vault.bicep' = {
  scope: group
  params: {
    name: names.vault
    location: region
    tags: allTags
    privateNetwork: privateNetwork
    locked: locked
    workspaceName: names.workspace
  }
  dependsOn: [
    monitoring
  ]
}

module communication 'modules/communication.bicep' = if (texts == 'CommunicationServices') {
  scope: group
  params: {
    name: names.communication
    dataLocation: textDataLocation
    tags: allTags
    workspaceName: names.workspace
  }
  dependsOn: [
    monitoring
  ]
}

module scheduler 'modules/durable-task.bicep' = if (durableBackend == 'DurableTaskScheduler') {
  scope: group
  params: {
    name: names.scheduler
    location: region
    tags: allTags
    taskHubName: taskHub
    plan: 'Consumption'
    allowedAddresses: schedulerAddresses
  }
}

module topics 'modules/event-topics.bicep' = {
  scope: group
  params: {
    location: region
    tags: allTags
    reportTopicName: names.reportTopic
    verdictTopicName: names.verdictTopic
    communicationName: names.communication
    identityName: names.eventsIdentity
    workspaceName: names.workspace
  }
  dependsOn: [
    communication
    eventsIdentity
    monitoring
  ]
}

module network 'modules/network.bicep' = if (privateNetwork) {
  scope: group
  params: {
    name: names.network
    location: region
    tags: allTags
    addressPrefix: addressPrefix
    appSubnetName: names.appSubnet
    endpointSubnetName: names.endpointSubnet
    appDelegation: hosting == 'FlexConsumption' ? 'Microsoft.App/environments' : 'Microsoft.Web/serverFarms'
    workspaceName: names.workspace
  }
  dependsOn: [
    monitoring
  ]
}

module privateEndpoints 'modules/private-endpoints.bicep' = if (privateNetwork) {
  scope: group
  params: {
    prefix: prefix
    location: region
    tags: allTags
    networkName: names.network
    subnetName: names.endpointSubnet
    hostStorageName: names.hostStorage
    dataStorageName: names.dataStorage
    cosmosName: names.cosmos
    vaultName: names.vault
  }
  dependsOn: [
    cosmos
    dataStorage
    hostStorage
    network
    vault
  ]
}

module roleAssignments 'modules/role-assignments.bicep' = {
  scope: group
  params: {
    appIdentityName: names.appIdentity
    eventsIdentityName: names.eventsIdentity
    deployerPrincipalId: hosting == 'ElasticPremium' ? deployerPrincipalId : ''
    hostStorageName: names.hostStorage
    dataStorageName: names.dataStorage
    packageContainerName: stored.packages
    elementContainerNames: stored.elements
    tableNames: stored.records
    deadLetterContainerName: stored.deadLetters
    cosmosName: names.cosmos
    databaseName: names.database
    vaultName: names.vault
    insightsName: names.insights
    communicationName: names.communication
    schedulerName: names.scheduler
  }
  dependsOn: [
    appIdentity
    communication
    cosmos
    dataStorage
    eventsIdentity
    hostStorage
    monitoring
    scheduler
    vault
  ]
}

module scanning 'modules/malware-scanning.bicep' = if (malwareScanning) {
  scope: group
  params: {
    storageName: names.dataStorage
    topicName: names.verdictTopic
    gigabytesPerMonth: malwareScanningGigabytes
  }
  dependsOn: [
    dataStorage
    topics
  ]
}

// After the roles: an app that starts without them fails its first minutes.
module app 'modules/function-app.bicep' = {
  scope: group
  params: {
    name: names.app
    planName: names.plan
    location: region
    tags: allTags
    hosting: hosting
    scale: scale
    zoneRedundant: zoneRedundant
    publicApi: publicApi
    identityName: names.appIdentity
    hostStorageName: names.hostStorage
    packageContainerName: stored.packages
    dataStorageName: names.dataStorage
    cosmosName: names.cosmos
    databaseName: names.database
    vaultName: names.vault
    insightsName: names.insights
    communicationName: names.communication
    textSender: textSender
    schedulerName: names.scheduler
    taskHubName: taskHub
    networkName: names.network
    subnetName: names.appSubnet
    issuers: concat(issuers, eventIssuers)
    scanner: malwareScanning ? 'Defender' : 'Development'
    schedules: schedules
    secretVersions: secretVersions
    workspaceName: names.workspace
  }
  dependsOn: [
    network
    privateEndpoints
    roleAssignments
  ]
}

module subscriptions 'modules/event-grid.bicep' = if (subscribeToEvents) {
  scope: group
  params: {
    hostName: app.outputs.hostName
    reportTopicName: names.reportTopic
    verdictTopicName: names.verdictTopic
    audience: eventAudience
    identityName: names.eventsIdentity
    storageName: names.dataStorage
    deadLetterContainerName: stored.deadLetters
  }
  dependsOn: [
    roleAssignments
    topics
  ]
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    prefix: prefix
    location: region
    tags: allTags
    emails: onCall
    thresholds: thresholds
    workspaceName: names.workspace
    cosmosName: names.cosmos
    reportTopicName: names.reportTopic
    verdictTopicName: names.verdictTopic
  }
  dependsOn: [
    cosmos
    monitoring
    topics
  ]
}

module budget 'modules/budget.bicep' = if (budgetAmount > 0) {
  scope: group
  params: {
    name: '${prefix}-month'
    amount: budgetAmount
    startDate: budgetStartDate
    emails: onCall
  }
}

@description('Name of the resource group.')
output AZURE_RESOURCE_GROUP string = group.name

@description('Name of the function app.')
output FUNCTION_APP_NAME string = names.app

@description('Host name of the function app.')
output FUNCTION_APP_HOST string = app.outputs.hostName

@description('Name of the vault the three secrets are put into.')
output KEY_VAULT_NAME string = names.vault

@description('Name of the storage account the package lies in.')
output HOST_STORAGE_NAME string = names.hostStorage

@description('Name of the Cosmos DB account.')
output COSMOS_NAME string = names.cosmos
