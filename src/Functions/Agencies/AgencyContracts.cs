using System.Collections.Immutable;
using TalentSettlement.Core.Agencies;

namespace TalentSettlement.Functions.Agencies;

/// <summary>An agency as the city recognises it.</summary>
/// <param name="Name">What it is called, 1 to 100 characters.</param>
/// <param name="Recognitions">When it is, was and will be recognised.</param>
/// <param name="Managers">Its personnel managers.</param>
public sealed record RegisterAgency(string Name, ImmutableArray<Recognition> Recognitions, ImmutableArray<RegisterManager> Managers);

/// <summary>A personnel manager of an agency.</summary>
/// <param name="CardNumber">The number on the social-security card, 4 to 40 characters; only its key is kept.</param>
/// <param name="Since">The first China date on which the manager acts for the agency.</param>
/// <param name="Through">The last China date, included; absent while no end is known.</param>
public sealed record RegisterManager(string CardNumber, DateOnly Since, DateOnly? Through = null)
{
    /// <summary>Hidden: it holds a card number.</summary>
    public override string ToString() => "(manager)";
}

/// <summary>An agency as citizens see it when they choose.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is called.</param>
/// <param name="RecognisedNow">Whether it is recognised today, so that it can be chosen.</param>
/// <param name="Recognitions">When it is, was and will be recognised.</param>
public sealed record AgencyView(string Code, string Name, bool RecognisedNow, ImmutableArray<Recognition> Recognitions);

/// <summary>A list of agencies.</summary>
/// <param name="Items">The agencies.</param>
/// <param name="Next">What to ask with for the next page; absent at the end.</param>
public sealed record AgencyList(ImmutableArray<AgencyView> Items, string? Next);

/// <summary>What became of the cases of an agency (机构办件评价, N22).</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Since">The first China date that is counted, the first of a month.</param>
/// <param name="Submissions">How many cases it has submitted since then.</param>
/// <param name="Fewest">From how many submissions on figures are shown.</param>
/// <param name="Figures">The figures; absent while there are too few submissions.</param>
public sealed record ScorecardView(string Code, string Name, DateOnly Since, int Submissions, int Fewest, ScorecardReading.Figures? Figures);

/// <summary>The entrustment agreement in force (委托协议, S-02).</summary>
/// <param name="Version">Its version.</param>
/// <param name="Hash">What is signed.</param>
/// <param name="Zh">The text.</param>
/// <param name="En">The text in English, for understanding only.</param>
public sealed record AgreementView(string Version, string Hash, string Zh, string En);
