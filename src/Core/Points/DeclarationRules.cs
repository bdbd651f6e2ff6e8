using System.Collections.Immutable;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.Points;

/// <summary>Whether a declaration can be at all (如实申报, S-07): what no person can have done is refused before points are counted.</summary>
/// <remarks>
/// Nothing is verified here, and nothing depends on a points table. Whether what is declared is true is for the departments.
/// </remarks>
public static class DeclarationRules
{
    /// <summary>The most claims that one declaration has; nobody has so many.</summary>
    public const int MostClaims = 100;

    /// <summary>Names everything that cannot be, all at once and in the order of the declaration.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="on">The day for which is counted, a China date; nothing declared lies after it.</param>
    public static ImmutableArray<DeclarationFault> Faults(Declaration declaration, DateOnly on)
    {
        if (declaration.Claims.Length > MostClaims)
        {
            return [new DeclarationFault("/claims", DeclarationFaultKind.TooMany)];
        }

        var fields = new DeclarationFields(declaration.DateOfBirth, on);
        fields.Birth("/dateOfBirth");
        for (var i = 0; i < declaration.Claims.Length; i++)
        {
            ClaimFaults.Of(declaration.Claims[i], $"/claims/{i}", fields, on);
        }

        RepeatedClaims.Of(declaration, fields, on);
        return fields.Faults;
    }

    /// <summary>The same as a refusal of what was sent; <see langword="null"/> when nothing is impossible.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="on">The day for which is counted, a China date.</param>
    public static Refusal? Refuse(Declaration declaration, DateOnly on)
    {
        var faults = Faults(declaration, on);
        return faults.IsEmpty
            ? null
            : new Refusal(RefusalKind.Unacceptable, [.. faults.Select(fault => new Reason(fault.ReasonCode, fault.Field))]);
    }
}
