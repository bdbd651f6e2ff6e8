using System.Collections.Immutable;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Sanctions;

namespace TalentSettlement.Core.PointsCases;

/// <summary>What a submission is decided on besides the case itself.</summary>
/// <param name="Agency">The agency that submits, as the register holds it.</param>
/// <param name="Sanctions">Every sanction on record against the person.</param>
/// <param name="Identity">What the social-security record says against the identity number (S-13), or nothing.</param>
public sealed record SubmissionFacts(Agency? Agency, ImmutableArray<Sanction> Sanctions, Refusal? Identity);
