using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.People;

namespace TalentSettlement.Functions.Tests.Cases;

/// <summary>The file of an errand.</summary>
public sealed record ErrandFile(CaseId Id, CaseNumber Number, string Owner, string PersonKey, Applicant Applicant, ImmutableArray<Told> Told) : ICaseFile;
