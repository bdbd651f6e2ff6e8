namespace TalentSettlement.Core.Applications;

/// <summary>An employer or enterprise as the applicant names it on the form (单位).</summary>
/// <remarks>What is typed is kept as typed; <see cref="Completeness"/> tells whether the number is well formed for its kind.</remarks>
/// <param name="Name">The registered name (单位名称).</param>
/// <param name="Identifier">Under which kind of number it is registered.</param>
/// <param name="Number">The number itself.</param>
public sealed record Organisation(string? Name = null, IdentifierKind? Identifier = null, string? Number = null);
