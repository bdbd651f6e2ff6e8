namespace TalentSettlement.Core.PrintedForms;

/// <summary>A marriage on a form.</summary>
/// <param name="Whose">本人 or 配偶.</param>
/// <param name="Stage">The how-manieth of that person, from 1.</param>
/// <param name="From">The day of registration.</param>
/// <param name="End">How it ended, or 存续.</param>
/// <param name="Through">When it ended; blank for the present one.</param>
/// <param name="Children">How many children of it.</param>
public sealed record MarriageRow(string Whose, int Stage, string From, string End, string Through, int Children);
