using System.Collections.Immutable;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Platform.Http;

/// <summary>How long texts from clients may be.</summary>
public static class Lengths
{
    /// <summary>Checks texts, all at once.</summary>
    /// <param name="texts">The field, its text, and the fewest and most characters; white space at the ends does not count.</param>
    /// <returns>The refusal, or <see langword="null"/> when all fit.</returns>
    public static Refusal? Fault(params (string Field, string? Text, int Fewest, int Most)[] texts)
    {
        ImmutableArray<Reason> faults =
        [
            .. texts.Where(text => (text.Text?.Trim().Length ?? 0) < text.Fewest).Select(text => new Reason("text-missing", text.Field)),
            .. texts.Where(text => text.Text?.Length > text.Most).Select(text => new Reason("text-too-long", text.Field)),
        ];
        return faults.IsEmpty ? null : new Refusal(RefusalKind.Unacceptable, faults);
    }
}
