namespace TalentSettlement.Core.Points;

/// <summary>What cannot be in several claims together: the same said twice, and insured months in two claims.</summary>
internal static class RepeatedClaims
{
    /// <summary>Looks at the claims of a declaration.</summary>
    public static void Of(Declaration declaration, DeclarationFields fields, DateOnly on)
    {
        var claims = declaration.Claims.Select((claim, i) => (Claim: claim, At: $"/claims/{i}")).ToArray();
        foreach (var (_, at) in claims.GroupBy(claim => OnlyOnce(claim.Claim)).Where(group => group.Key is not null).SelectMany(group => group.Skip(1)))
        {
            fields.Require(at, false, DeclarationFaultKind.Twice);
        }

        foreach (var kind in claims.Where(claim => claim.Claim is Claim.Insurance).GroupBy(claim => ((Claim.Insurance)claim.Claim).Kind))
        {
            OfInsurance([.. kind.Select(claim => ((Claim.Insurance)claim.Claim, claim.At))], fields, on);
        }
    }

    // What there is one of at most, or null: of one competition one prize, of one tax year one sum in each capacity.
    private static object? OnlyOnce(Claim claim) => claim switch
    {
        Claim.CompetitionPrize { WonOn: { } day } prize => (prize.Level, day),
        Claim.Tax tax => (tax.Class, tax.Year, tax.Capacity),
        Claim.RecognisedTalent or Claim.ResidencePermit or Claim.EmployerDeclares or Claim.SpousesLiveApart or Claim.MedicalCheck => claim.GetType(),
        _ => null,
    };

    // A later claim counts what was paid after the day until which the one before it counts; one that goes on leaves nothing for a later one.
    private static void OfInsurance((Claim.Insurance Claim, string At)[] claims, DeclarationFields fields, DateOnly on)
    {
        var ordered = claims.OrderBy(claim => claim.Claim.CountedOn ?? on).ThenBy(claim => claim.Claim.Payment == Payment.Continues).ToArray();
        foreach (var ((earlier, _), (later, at)) in ordered.Zip(ordered.Skip(1)))
        {
            var room = Claim.CompleteMonths(earlier.CountedOn ?? on, later.CountedOn ?? on);
            fields.Require($"{at}/months", earlier.Payment == Payment.Stopped && later.Months <= room, DeclarationFaultKind.Overlapping);
        }
    }
}
