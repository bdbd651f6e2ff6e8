using System.Collections.Immutable;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Cases;

/// <summary>What the file of a case holds in either procedure: whose it is, and what that person was told.</summary>
public interface ICaseFile
{
    /// <summary>The identity of the case.</summary>
    CaseId Id { get; }

    /// <summary>The number a citizen quotes.</summary>
    CaseNumber Number { get; }

    /// <summary>The account of the applicant; empty for a case taken over from elsewhere.</summary>
    string Owner { get; }

    /// <summary>The key by which the person is looked up; no identity number can be read from it.</summary>
    string PersonKey { get; }

    /// <summary>The person, to whom texts go.</summary>
    Applicant Applicant { get; }

    /// <summary>What the applicant was told, in order.</summary>
    ImmutableArray<Told> Told { get; }
}
