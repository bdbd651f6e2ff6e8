import { Tags } from 'types.bicep'

metadata description = 'The private endpoints of storage, Cosmos DB and the vault.'

@description('Prefix of the names.')
param prefix string

@description('Region.')
param location string

@description('Tags.')
param tags Tags

@description('Name of the virtual network.')
param networkName string

@description('Name of the subnet of the endpoints.')
param subnetName string

@description('Name of the storage account of the host.')
param hostStorageName string

@description('Name of the storage account of the data.')
param dataStorageName string

@description('Name of the Cosmos DB account.')
param cosmosName string

@description('Name of the vault.')
param vaultName string

@description('Each endpoint: what stands behind it, and which part of it.')
var endpoints = [
  { name: 'host-blob', resourceId: hostStorage.id, part: 'blob' }
  { name: 'host-queue', resourceId: hostStorage.id, part: 'queue' }
  { name: 'host-table', resourceId: hostStorage.id, part: 'table' }
  { name: 'data-blob', resourceId: dataStorage.id, part: 'blob' }
  { name: 'data-table', resourceId: dataStorage.id, part: 'table' }
  { name: 'cosmos', resourceId: cosmos.id, part: 'Sql' }
  { name: 'vault', resourceId: vault.id, part: 'vault' }
]

@description('How the names end in this cloud that Azure does not tell by a function.')
var suffixes = environment().name == 'AzureChinaCloud' ? { cosmos: 'cn', vault: 'cn' } : { cosmos: 'com', vault: 'net' }

@description('Which private DNS zone answers for which part.')
var zoneNames = {
  blob: 'privatelink.blob.${environment().suffixes.storage}'
  queue: 'privatelink.queue.${environment().suffixes.storage}'
  table: 'privatelink.table.${environment().suffixes.storage}'
  Sql: 'privatelink.documents.azure.${suffixes.cosmos}'
  vault: 'privatelink.vaultcore.azure.${suffixes.vault}'
}

resource network 'Microsoft.Network/virtualNetworks@2025-01-01' existing = {
  name: networkName

  resource subnet 'subnets' existing = {
    name: subnetName
  }
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

resource vault 'Microsoft.KeyVault/vaults@2025-05-01' existing = {
  name: vaultName
}

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for zone in items(zoneNames): {
    name: zone.value
    // A DNS zone has no region.
    location: 'global'
    tags: tags
  }
]

resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (zone, index) in items(zoneNames): {
    parent: zones[index]
    name: networkName
    location: 'global'
    tags: tags
    properties: {
      registrationEnabled: false
      virtualNetwork: {
        id: network.id
      }
    }
  }
]

resource privateEndpoints 'Microsoft.Network/privateEndpoints@2025-01-01' = [
  for endpoint in endpoints: {
    name: '${prefix}-${endpoint.name}'
    location: location
    tags: tags
    properties: {
      subnet: {
        id: network::subnet.id
      }
      privateLinkServiceConnections: [
        {
          name: endpoint.part
          properties: {
            privateLinkServiceId: endpoint.resourceId
            groupIds: [endpoint.part]
          }
        }
      ]
    }
  }
]

resource zoneGroups 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-01-01' = [
  for (endpoint, index) in endpoints: {
    parent: privateEndpoints[index]
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        {
          name: endpoint.part
          properties: {
            privateDnsZoneId: resourceId('Microsoft.Network/privateDnsZones', zoneNames[endpoint.part])
          }
        }
      ]
    }
    dependsOn: [
      zones
    ]
  }
]
