using System.Collections.Immutable;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.Simulations;

/// <summary>The rules while a scripted case runs: amended as real ones are, and held to the same conditions.</summary>
internal sealed class ScriptedLaw
{
    private readonly Statutes first;
    private readonly ImmutableArray<(DateTimeOffset From, Statutes Law)> editions;

    private ScriptedLaw(Statutes first, ImmutableArray<(DateTimeOffset From, Statutes Law)> editions) => (this.first, this.editions) = (first, editions);

    /// <summary>The rules with the amendments that a script supposes; none when one of them would not be taken.</summary>
    public static ScriptedLaw? Of(Statutes first, ImmutableArray<ScriptedAmendment> amendments, out Refusal? refusal)
    {
        var editions = ImmutableArray.CreateBuilder<(DateTimeOffset From, Statutes Law)>();
        var (law, at) = (first, DateTimeOffset.MinValue);
        for (var i = 0; i < amendments.Length; i++)
        {
            var fault = amendments[i].At < at ? Refusal.Unacceptable("out-of-order", "at") : AmendmentRules.Fault(law, amendments[i].Rule, amendments[i].At);
            if (fault is not null)
            {
                refusal = new Refusal(RefusalKind.Unacceptable, [.. fault.Reasons.Select(reason => reason with { Subject = $"amendments[{i}].{reason.Subject}" })]);
                return null;
            }

            at = amendments[i].At;
            law = law.After(new Amendment(i + 1, at, "", "", amendments[i].Rule));
            editions.Add((at, law));
        }

        refusal = null;
        return new ScriptedLaw(first, editions.ToImmutable());
    }

    /// <summary>The rules at a moment; an amendment is in force from the moment at which it is recorded.</summary>
    public Statutes At(DateTimeOffset moment) => editions.Select(edition => edition.From <= moment ? edition.Law : null).LastOrDefault(law => law is not null) ?? first;
}
