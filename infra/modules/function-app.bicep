import { Scale, Schedules, SecretVersions, Tags, TrustedIssuer } from 'types.bicep'

metadata description = 'The function app and its plan. It runs as an identity; the settings below are the only ones it is given.'

@description('Name of the app.')
@maxLength(60)
param name string

@description('Name of the plan.')
param planName string

@description('Region.')
param location string

@description('Tags.')
param tags Tags

@description('Where the app runs. Flex Consumption; or Elastic Premium where a cloud has no Flex Consumption.')
param hosting 'FlexConsumption' | 'ElasticPremium'

@description('How many instances, and how large.')
param scale Scale

@description('Whether the app is spread over the zones of the region.')
param zoneRedundant bool

@description('Whether the API can be reached from the public network. Citizens reach it by their telephones; switch it off only behind a gateway of your own.')
param publicApi bool

@description('Name of the identity the app runs as.')
param identityName string

@description('Name of the storage account of the host.')
param hostStorageName string

@description('Name of the container the package lies in.')
param packageContainerName string

@description('Name of the storage account of the data.')
param dataStorageName string

@description('Name of the Cosmos DB account.')
param cosmosName string

@description('Name of the database.')
param databaseName string

@description('Name of the vault.')
param vaultName string

@description('Name of the Application Insights component.')
param insightsName string

@description('Name of Communication Services; empty when texts do not go through it.')
param communicationName string

@description('The sender applicants see; of use with Communication Services alone.')
param textSender string

@description('Name of the Durable Task Scheduler; empty when procedures run on Azure Storage.')
param schedulerName string

@description('Name of the task hub in the scheduler.')
param taskHubName string

@description('Name of the virtual network; empty when the app is not in one.')
param networkName string

@description('Name of the subnet the app sends from.')
param subnetName string

@description('Whose tokens the app accepts. With none it does not start.')
param issuers TrustedIssuer[]

@description('Who scans uploads. The stand-in of development is refused by the app outside of it.')
param scanner 'Defender' | 'Development'

@description('When the timers run.')
param schedules Schedules

@description('Which version of each secret the app reads.')
param secretVersions SecretVersions

@description('Name of the workspace that takes the logs.')
param workspaceName string

@description('The reference by which the app is given a secret of the vault.')
func secretOf(vault string, name string, version string) string =>
  '@Microsoft.KeyVault(VaultName=${vault};SecretName=${name}${empty(version) ? '' : ';SecretVersion=${version}'})'

@description('The settings the app itself reads. Every name is a key in the code, every key of the code is here: a test compares them.')
var appSettings = {
  Storage__Provider: 'Cosmos'
  Storage__Cosmos__Endpoint: cosmos.properties.documentEndpoint
  Storage__Cosmos__Database: databaseName
  Storage__Blobs: dataStorage.properties.primaryEndpoints.blob
  Storage__Tables: dataStorage.properties.primaryEndpoints.table
  Secrets__PersonKey: secretOf(vaultName, 'PersonKey', secretVersions.personKey)
  Secrets__ReceiptSeal: secretOf(vaultName, 'ReceiptSeal', secretVersions.receiptSeal)
  Secrets__PermitCode: secretOf(vaultName, 'PermitCode', secretVersions.permitCode)
  OutboxSchedule: schedules.outbox
  DeadlineSchedule: schedules.deadline
  RetentionSchedule: schedules.retention
  Law__MaxAge: '00:00:15'
  PublicityBatchSchedule: schedules.publicityBatch
  Elements__Scanner: scanner
}

@description('Issuers and audiences, one pair of settings each.')
var issuerSettings = toObject(
  flatten(map(issuers, (issuer, index) => [
    { name: 'Access__Issuers__${index}__Issuer', value: issuer.issuer }
    { name: 'Access__Issuers__${index}__Audience', value: issuer.audience }
  ])),
  setting => setting.name,
  setting => setting.value
)

@description('Texts through Communication Services. Another provider is set by hand, its key as a reference to the vault.')
var textSettings = empty(communicationName)
  ? {}
  : {
      Sms__Provider: 'Acs'
      Sms__Endpoint: 'https://${communication!.properties.hostName}'
      Sms__From: textSender
    }

@description('What the host and the libraries of the platform read.')
var hostSettings = {
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.properties.clientId};Authorization=AAD'
  APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
  AZURE_CLIENT_ID: identity.properties.clientId
  AzureWebJobsStorage__blobServiceUri: hostStorage.properties.primaryEndpoints.blob
  AzureWebJobsStorage__clientId: identity.properties.clientId
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__queueServiceUri: hostStorage.properties.primaryEndpoints.queue
  AzureWebJobsStorage__tableServiceUri: hostStorage.properties.primaryEndpoints.table
}

@description('What Elastic Premium needs beside: the package lies in a container, for a file share would need a key.')
var premiumSettings = hosting == 'ElasticPremium'
  ? {
      FUNCTIONS_EXTENSION_VERSION: '~4'
      FUNCTIONS_WORKER_RUNTIME: 'dotnet-isolated'
      WEBSITE_RUN_FROM_PACKAGE: '${hostStorage.properties.primaryEndpoints.blob}${packageContainerName}/talent-settlement.zip'
      WEBSITE_RUN_FROM_PACKAGE_BLOB_MI_RESOURCE_ID: identity.id
    }
  : {}

@description('What tells the Durable extension to use the scheduler; the rest of host.json stays.')
var schedulerSettings = empty(schedulerName)
  ? {}
  : {
      AzureFunctionsJobHost__extensions__durableTask__storageProvider__type: 'azureManaged'
      AzureFunctionsJobHost__extensions__durableTask__storageProvider__connectionStringName: 'DurableTaskScheduler'
      DurableTaskScheduler: 'Endpoint=${scheduler!.properties.endpoint};TaskHub=${taskHubName};Authentication=ManagedIdentity;ClientID=${identity.properties.clientId}'
    }

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource hostStorage 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: hostStorageName
}

resource dataStorage 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: dataStorageName
}

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2025-10-15' existing = {
  name: cosmosName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

// A name even when there is none of it: Azure looks at the names of what it does not deploy, too.
resource communication 'Microsoft.Communication/communicationServices@2025-05-01' existing = if (!empty(communicationName)) {
  name: empty(communicationName) ? 'none' : communicationName
}

resource scheduler 'Microsoft.DurableTask/schedulers@2025-11-01' existing = if (!empty(schedulerName)) {
  name: empty(schedulerName) ? 'none' : schedulerName
}

resource network 'Microsoft.Network/virtualNetworks@2025-01-01' existing = if (!empty(networkName)) {
  name: empty(networkName) ? 'none' : networkName

  resource subnet 'subnets' existing = {
    name: subnetName
  }
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  name: workspaceName
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planName
  location: location
  tags: tags
  kind: hosting == 'FlexConsumption' ? 'functionapp' : 'elastic'
  sku: hosting == 'FlexConsumption'
    ? {
        name: 'FC1'
        tier: 'FlexConsumption'
      }
    : {
        name: 'EP1'
        tier: 'ElasticPremium'
        capacity: zoneRedundant ? 3 : 1
      }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
    maximumElasticWorkerCount: hosting == 'ElasticPremium' ? min(scale.maximumInstances, 100) : null
  }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'api' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientCertEnabled: false
    keyVaultReferenceIdentity: identity.id
    publicNetworkAccess: publicApi ? 'Enabled' : 'Disabled'
    virtualNetworkSubnetId: empty(networkName) ? null : network::subnet.id
    outboundVnetRouting: empty(networkName)
      ? null
      : {
          allTraffic: true
        }
    siteConfig: {
      ftpsState: 'Disabled'
      healthCheckPath: hosting == 'ElasticPremium' ? '/api/health/live' : null
      http20Enabled: true
      linuxFxVersion: hosting == 'ElasticPremium' ? 'DOTNET-ISOLATED|10.0' : null
      minTlsVersion: '1.2'
      minimumElasticInstanceCount: hosting == 'ElasticPremium' ? (zoneRedundant ? 3 : 1) : null
    }
    functionAppConfig: hosting == 'FlexConsumption'
      ? {
          deployment: {
            storage: {
              type: 'blobContainer'
              value: '${hostStorage.properties.primaryEndpoints.blob}${packageContainerName}'
              authentication: {
                type: 'UserAssignedIdentity'
                userAssignedIdentityResourceId: identity.id
              }
            }
          }
          runtime: {
            name: 'dotnet-isolated'
            version: '10.0'
          }
          scaleAndConcurrency: {
            instanceMemoryMB: scale.instanceMemoryMB
            maximumInstanceCount: scale.maximumInstances
            alwaysReady: filter(
              [
                { name: 'http', instanceCount: scale.alwaysReadyHttp }
                { name: 'durable', instanceCount: scale.alwaysReadyDurable }
              ],
              group => group.instanceCount > 0
            )
          }
        }
      : null
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(appSettings, issuerSettings, textSettings, hostSettings, premiumSettings, schedulerSettings)
  }

  // Whoever deploys shows a token; the passwords of the publishing profile are off.
  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

resource appDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'to-workspace'
  properties: {
    workspaceId: workspace.id
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

resource planDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: plan
  name: 'to-workspace'
  properties: {
    workspaceId: workspace.id
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

@description('Host name of the app.')
output hostName string = app.properties.defaultHostName
