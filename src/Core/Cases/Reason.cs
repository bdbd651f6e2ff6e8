using System.Collections.Immutable;

namespace TalentSettlement.Core.Cases;

/// <summary>One ground of a refusal, in a code that a program can act on.</summary>
/// <param name="Code">The reason code, kebab-case, stable across releases, for example <c>seal-required</c>.</param>
/// <param name="Subject">What it is about: an element's part, a field of the form, a review item; or <see langword="null"/>.</param>
/// <param name="Detail">Values for the text, for example the tax floor; never personal data.</param>
/// <param name="Text">The ground in words with its figures, where the rule set words it.</param>
public sealed record Reason(string Code, string? Subject = null, ImmutableDictionary<string, string>? Detail = null, Wording? Text = null);
