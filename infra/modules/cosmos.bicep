import { Tags } from 'types.bicep'

metadata description = 'Cosmos DB for the cases and the registry. The containers are those the code declares; keys are off.'

@description('Name of the account.')
@minLength(3)
@maxLength(44)
param name string

@description('Region. There is one: what is written is read at once, and personal data stays where it is.')
param location string

@description('Tags.')
param tags Tags

@description('Name of the database.')
param databaseName string

@description('Whether what is used is paid for, or a throughput is kept that grows up to a maximum.')
param capacity 'Serverless' | 'Autoscale'

@description('The most request units per second of all containers together, when capacity is Autoscale.')
@minValue(1000)
param maximumThroughput int

@description('How far back the data can be restored to any second.')
param backup 'Continuous7Days' | 'Continuous30Days'

@description('Whether the account is spread over the zones of the region.')
param zoneRedundant bool

@description('Whether the account is reached from the virtual network alone.')
param privateNetwork bool

@description('Whether the account is locked against deletion.')
param locked bool

@description('Name of the workspace that takes the logs.')
param workspaceName string

@description('The containers as the code declares them: what is indexed, what expires, what is unique.')
var containers = loadJsonContent('../../src/Functions/Platform/Cosmos/containers.json').containers

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  name: workspaceName
}

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-10-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: capacity == 'Serverless'
      ? [
          {
            name: 'EnableServerless'
          }
        ]
      : []
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: zoneRedundant
      }
    ]
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: backup
      }
    }
    disableKeyBasedMetadataWriteAccess: true
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: privateNetwork ? 'Disabled' : 'Enabled'
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2025-10-15' = {
  parent: account
  name: databaseName
  properties: {
    resource: {
      id: databaseName
    }
    options: capacity == 'Serverless'
      ? {}
      : {
          autoscaleSettings: {
            maxThroughput: maximumThroughput
          }
        }
  }
}

// One after the other: the account refuses two changes of its containers at once.
@batchSize(1)
resource storedContainers 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2025-10-15' = [
  for container in containers: {
    parent: database
    name: container.name
    properties: {
      resource: {
        id: container.name
        partitionKey: {
          kind: 'Hash'
          paths: [container.partitionKey]
          version: 2
        }
        defaultTtl: container.defaultTtl
        indexingPolicy: container.indexingPolicy
        uniqueKeyPolicy: {
          uniqueKeys: container.uniqueKeys
        }
      }
    }
  }
]

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'to-workspace'
  properties: {
    workspaceId: workspace.id
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      {
        category: 'ControlPlaneRequests'
        enabled: true
      }
      {
        category: 'PartitionKeyRUConsumption'
        enabled: true
      }
    ]
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (locked) {
  scope: account
  name: 'keep'
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds the cases. Removing the lock is a decision of its own.'
  }
}
