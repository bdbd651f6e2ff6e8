import { Tags } from 'types.bicep'

metadata description = 'Durable Task Scheduler, when procedures do not run on Azure Storage.'

@description('Name of the scheduler.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags Tags

@description('Name of the task hub; the one in host.json.')
param taskHubName string

@description('Whether what is used is paid for, or capacity is kept.')
param plan 'Consumption' | 'Dedicated'

@description('Addresses that may reach the scheduler. It knows no private endpoint in these templates; who reaches it still needs a token.')
param allowedAddresses string[]

resource scheduler 'Microsoft.DurableTask/schedulers@2025-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    ipAllowlist: allowedAddresses
    sku: plan == 'Dedicated'
      ? {
          name: plan
          capacity: 1
        }
      : {
          name: plan
        }
  }
}

resource taskHub 'Microsoft.DurableTask/schedulers/taskHubs@2025-11-01' = {
  parent: scheduler
  name: taskHubName
}
