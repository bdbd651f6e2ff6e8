namespace TalentSettlement.Core.Points;

/// <summary>Something in a declaration that cannot be, whatever the points table says.</summary>
/// <param name="Field">Where, as a JSON pointer into the declaration, for example <c>/claims/3/months</c>.</param>
/// <param name="Kind">Why it cannot be.</param>
public sealed record DeclarationFault(string Field, DeclarationFaultKind Kind)
{
    /// <summary>The reason code, for example <c>declaration-in-future</c>.</summary>
    public string ReasonCode => "declaration-" + KebabWord.Of(Kind);
}
