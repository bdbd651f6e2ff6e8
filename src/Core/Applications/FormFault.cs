namespace TalentSettlement.Core.Applications;

/// <summary>Something on the form that stands in the way of submission.</summary>
/// <param name="Field">Which field, as a JSON pointer into the form, for example <c>/claim/taxPaid</c>.</param>
/// <param name="Kind">What is wrong with it.</param>
public sealed record FormFault(string Field, FormFaultKind Kind);
