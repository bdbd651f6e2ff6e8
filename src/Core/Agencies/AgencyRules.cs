using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.Agencies;

/// <summary>What an agency may do, and what the register must know of it (S-02, S-03, S-24, S-42).</summary>
public static class AgencyRules
{
    private const int ShortestCode = 2;
    private const int LongestCode = 40;
    private const int LongestName = 100;

    /// <summary>Whether an agency may be chosen, and may submit: it is recognised on the day (S-03).</summary>
    /// <param name="agency">The agency, or <see langword="null"/> when the register has none of that code.</param>
    /// <param name="day">A China date.</param>
    /// <returns>The refusal, with the day on which it is recognised again where one is known; or <see langword="null"/>.</returns>
    public static Refusal? NotRecognised(Agency? agency, DateOnly day) =>
        agency is null ? Refusal.Unacceptable("agency-unknown", "agency")
        : agency.IsRecognisedOn(day) ? null
        : Refusal.Conflict("agency-not-recognised", agency.Code.Value) with { Until = NextRecognition(agency, day)?.StartInChina };

    /// <summary>Whether a text can be the code of an agency: 2 to 40 lower-case letters, digits and hyphens.</summary>
    /// <param name="text">The text.</param>
    public static bool IsCode(string? text) =>
        text is { Length: >= ShortestCode and <= LongestCode } && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-');

    /// <summary>Whether the card presented at the window is not that of a manager of the agency (S-24, S-42).</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="cardKey">The key of the card presented.</param>
    /// <param name="day">A China date.</param>
    /// <returns>The refusal, or <see langword="null"/>.</returns>
    public static Refusal? NotTheManager(Agency agency, string cardKey, DateOnly day) =>
        agency.IsManager(cardKey, day) ? null : Refusal.Forbidden("not-the-agency-manager");

    /// <summary>All that stands in the way of entering an agency in the register, at once.</summary>
    /// <param name="agency">The agency as it is to be entered.</param>
    /// <returns>The faults by their paths in <see cref="Agency"/>, for example <c>managers[1].cardKey</c>.</returns>
    public static ImmutableArray<Reason> Faults(Agency agency) =>
    [
        .. Fault(!IsCode(agency.Code.Value), new Reason("field-malformed", "code")),
        .. Fault(string.IsNullOrWhiteSpace(agency.Name), new Reason("field-missing", "name")),
        .. Fault(agency.Name.Length > LongestName, new Reason("field-malformed", "name")),
        .. Fault(agency.Recognitions.IsEmpty, new Reason("field-missing", "recognitions")),
        .. agency.Recognitions.SelectMany((recognition, i) => OfRecognition(recognition, agency.Recognitions[..i], $"recognitions[{i}]")),
        .. agency.Managers.SelectMany((manager, i) => OfManager(manager, agency.Managers[..i], $"managers[{i}]")),
    ];

    private static IEnumerable<Reason> OfRecognition(Recognition recognition, ImmutableArray<Recognition> earlier, string path) =>
    [
        .. Fault(recognition.Through < recognition.From, new Reason("period-ends-before-it-begins", $"{path}.through")),
        .. Fault(
            earlier.Any(other => Overlap((other.From, other.Through), (recognition.From, recognition.Through))),
            new Reason("recognitions-overlap", $"{path}.from")),
    ];

    // Who has left and comes back has the same card; one card at one time is one manager.
    private static IEnumerable<Reason> OfManager(AgencyManager manager, ImmutableArray<AgencyManager> earlier, string path) =>
    [
        .. Fault(string.IsNullOrWhiteSpace(manager.CardKey), new Reason("field-missing", $"{path}.cardKey")),
        .. Fault(manager.Through < manager.Since, new Reason("period-ends-before-it-begins", $"{path}.through")),
        .. Fault(
            earlier.Any(other => other.CardKey == manager.CardKey && Overlap((other.Since, other.Through), (manager.Since, manager.Through))),
            new Reason("card-given-twice", $"{path}.cardKey")),
    ];

    private static DateOnly? NextRecognition(Agency agency, DateOnly day) =>
        agency.Recognitions.Where(recognition => recognition.From > day).Min(recognition => (DateOnly?)recognition.From);

    private static IEnumerable<Reason> Fault(bool present, Reason reason) => present ? [reason] : [];

    private static bool Overlap((DateOnly From, DateOnly? Through) one, (DateOnly From, DateOnly? Through) other) =>
        !(one.Through < other.From) && !(other.Through < one.From);
}
