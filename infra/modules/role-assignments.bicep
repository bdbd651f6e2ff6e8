metadata description = 'Who may do what: the only file that grants access. Nobody has a key.'

@description('Name of the identity the app runs as.')
param appIdentityName string

@description('Name of the identity that sets aside events that could not be delivered.')
param eventsIdentityName string

@description('Object id of the identity that deploys a package to the Elastic Premium plan; empty when there is none.')
param deployerPrincipalId string

@description('Name of the storage account of the host: leases, function keys, task hub, package.')
param hostStorageName string

@description('Name of the storage account of the data.')
param dataStorageName string

@description('Name of the container the package lies in.')
param packageContainerName string

@description('Names of the containers whose blobs the app reads and writes.')
param elementContainerNames string[]

@description('Names of the tables the app reads and writes.')
param tableNames string[]

@description('Name of the container of events that could not be delivered.')
param deadLetterContainerName string

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

@description('Name of the Durable Task Scheduler; empty when procedures run on Azure Storage.')
param schedulerName string

@description('Roles of the platform, by what they allow.')
var roles = {
  blobOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  blobContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  queueContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  secretsUser: '4633458b-17de-408a-b874-0445c86b69e6'
  metricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb'
  durableTaskContributor: '0ad04412-c4d5-4796-b79c-f76d14c8d402'
}

resource appIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: appIdentityName
}

resource eventsIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: eventsIdentityName
}

resource hostStorage 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: hostStorageName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource packages 'containers' existing = {
      name: packageContainerName
    }
  }
}

resource dataStorage 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: dataStorageName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource deadLetters 'containers' existing = {
      name: deadLetterContainerName
    }
  }
}

resource elementContainers 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-06-01' existing = [
  for container in elementContainerNames: {
    parent: dataStorage::blobs
    name: container
  }
]

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2025-06-01' existing = {
  parent: dataStorage
  name: 'default'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices/tables@2025-06-01' existing = [
  for table in tableNames: {
    parent: tableService
    name: table
  }
]

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2025-10-15' existing = {
  name: cosmosName

  resource database 'sqlDatabases' existing = {
    name: databaseName
  }

  resource contributor 'sqlRoleDefinitions' existing = {
    name: '00000000-0000-0000-0000-000000000002'
  }
}

resource vault 'Microsoft.KeyVault/vaults@2025-05-01' existing = {
  name: vaultName
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

// The host owns its account: it leases blobs and keeps the function keys there, which a contributor cannot.
resource hostBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: hostStorage
  name: guid(hostStorage.id, appIdentity.id, roles.blobOwner)
  properties: {
    principalId: appIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobOwner)
    description: 'Leases, function keys, large messages of procedures'
  }
}

resource hostQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: hostStorage
  name: guid(hostStorage.id, appIdentity.id, roles.queueContributor)
  properties: {
    principalId: appIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.queueContributor)
    description: 'Messages of procedures'
  }
}

resource hostTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: hostStorage
  name: guid(hostStorage.id, appIdentity.id, roles.tableContributor)
  properties: {
    principalId: appIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.tableContributor)
    description: 'Histories of procedures'
  }
}

resource elements 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (container, index) in elementContainerNames: {
    scope: elementContainers[index]
    name: guid(elementContainers[index].id, appIdentity.id, roles.blobContributor)
    properties: {
      principalId: appIdentity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobContributor)
      description: 'Uploaded elements'
    }
  }
]

resource records 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (table, index) in tableNames: {
    scope: tables[index]
    name: guid(tables[index].id, appIdentity.id, roles.tableContributor)
    properties: {
      principalId: appIdentity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.tableContributor)
      description: 'Access log and send ledger'
    }
  }
]

resource cases 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2025-10-15' = {
  parent: cosmos
  name: guid(cosmos::database.id, appIdentity.id, 'contributor')
  properties: {
    principalId: appIdentity.properties.principalId
    roleDefinitionId: cosmos::contributor.id
    scope: '${cosmos.id}/dbs/${databaseName}'
  }
}

resource secrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, appIdentity.id, roles.secretsUser)
  properties: {
    principalId: appIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.secretsUser)
    description: 'Reads the secrets behind person keys, seals and permit codes'
  }
}

resource telemetry 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, appIdentity.id, roles.metricsPublisher)
  properties: {
    principalId: appIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.metricsPublisher)
    description: 'Sends telemetry'
  }
}

// No role of the platform allows sending alone; the one that does owns the resource and may delete it.
resource textSender 'Microsoft.Authorization/roleDefinitions@2022-04-01' = if (!empty(communicationName)) {
  name: guid(resourceGroup().id, 'text-sender')
  properties: {
    roleName: 'Text sender ${uniqueString(resourceGroup().id)}'
    description: 'Sends texts through Communication Services; reads no key'
    type: 'CustomRole'
    permissions: [
      {
        actions: [
          'Microsoft.Communication/CommunicationServices/Read'
          'Microsoft.Communication/CommunicationServices/Write'
        ]
      }
    ]
    assignableScopes: [
      resourceGroup().id
    ]
  }
}

resource texts 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(communicationName)) {
  scope: communication
  name: guid(communication.id, appIdentity.id, 'text-sender')
  properties: {
    principalId: appIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: textSender.id
    description: 'Sends texts to applicants'
  }
}

resource procedures 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(schedulerName)) {
  scope: scheduler
  name: guid(scheduler.id, appIdentity.id, roles.durableTaskContributor)
  properties: {
    principalId: appIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.durableTaskContributor)
    description: 'Runs procedures'
  }
}

resource deadLetters 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: dataStorage::blobs::deadLetters
  name: guid(dataStorage::blobs::deadLetters.id, eventsIdentity.id, roles.blobContributor)
  properties: {
    principalId: eventsIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobContributor)
    description: 'Sets aside events that could not be delivered'
  }
}

resource packages 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(deployerPrincipalId)) {
  scope: hostStorage::blobs::packages
  name: guid(hostStorage::blobs::packages.id, deployerPrincipalId, roles.blobContributor)
  properties: {
    principalId: deployerPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobContributor)
    description: 'Puts the package of a release'
  }
}
