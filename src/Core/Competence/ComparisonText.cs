namespace TalentSettlement.Core.Competence;

/// <summary>A comparison as data writes it.</summary>
internal sealed record ComparisonText(string Source, ComparedField[] Fields);
