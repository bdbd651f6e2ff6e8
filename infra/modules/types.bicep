metadata description = 'The words that several modules share.'

@export()
@description('Tags of a resource: name and value.')
type Tags = {
  @description('The value of a tag.')
  *: string
}

@export()
@description('Whose tokens the app accepts.')
type TrustedIssuer = {
  @description('The issuer, an https address, as it stands in the token.')
  issuer: string

  @description('The audience the token must name.')
  audience: string
}

@export()
@description('Which version of each secret the app reads. Empty: the newest. In production a version is named, for a secret that changes under the app loses every person or breaks every seal.')
type SecretVersions = {
  @description('Version of the secret behind the keys of persons.')
  personKey: string

  @description('Version of the secret behind the seals of comparison receipts.')
  receiptSeal: string

  @description('Version of the secret behind the codes on permits.')
  permitCode: string
}

@export()
@description('When the timers run: six NCRONTAB fields, in UTC.')
type Schedules = {
  @description('When work cut off by a crash is taken up.')
  outbox: string

  @description('When due clocks take effect.')
  deadline: string

  @description('When expired answers of idempotency keys are forgotten.')
  retention: string

  @description('When it is looked whether a batch is to be made public.')
  publicityBatch: string
}

@export()
@description('How many instances the app may have, and how large they are.')
type Scale = {
  @description('At most so many instances.')
  @minValue(1)
  @maxValue(1000)
  maximumInstances: int

  @description('Memory of one instance of Flex Consumption.')
  instanceMemoryMB: 512 | 2048 | 4096

  @description('Instances of Flex Consumption kept ready for HTTP.')
  @minValue(0)
  alwaysReadyHttp: int

  @description('Instances of Flex Consumption kept ready for procedures.')
  @minValue(0)
  alwaysReadyDurable: int
}

@export()
@description('When an alert is raised. What to do at each stands in docs/operations.md.')
type Thresholds = {
  @description('A timer has not run to its end for so long.')
  silence: 'PT15M' | 'PT30M' | 'PT1H'

  @description('An outbox item was attempted so often without success.')
  @minValue(1)
  outboxAttempts: int

  @description('So many texts in an hour reached no phone.')
  @minValue(0)
  textsLostPerHour: int

  @description('So many reminders in a day to departments that are late.')
  @minValue(0)
  lateRemindersPerDay: int

  @description('So many procedures failed in a quarter of an hour; zero is the first one.')
  @minValue(0)
  failedProcedures: int

  @description('So many answers of 500 and above in a quarter of an hour.')
  @minValue(0)
  serverErrors: int

  @description('So many requests to Cosmos DB in five minutes answered with 429.')
  @minValue(0)
  throttledRequests: int
}
