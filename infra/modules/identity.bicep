import { Tags } from 'types.bicep'

metadata description = 'An identity that is managed by the platform and has no secret. What it may do stands in role-assignments.bicep.'

@description('Name of the identity.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags Tags

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}
