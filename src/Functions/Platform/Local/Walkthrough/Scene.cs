using System.Globalization;
using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What stories are told with: who acts, what is expected, and the clock.</summary>
public sealed partial class Scene : IDisposable
{
    private readonly Dictionary<string, ApiAccount> accounts = [];
    private readonly TextWriter output;
    private readonly ApiAccount everybody;

    /// <summary>A scene.</summary>
    /// <param name="service">The running service.</param>
    /// <param name="output">Where it is told.</param>
    public Scene(LocalService service, TextWriter output)
    {
        (Service, this.output) = (service, output);
        everybody = ApiAccount.Of(service, null);
    }

    /// <summary>The running service.</summary>
    public LocalService Service { get; }

    /// <summary>How many things came as expected so far.</summary>
    public int Checks { get; private set; }

    /// <summary>Anybody, without an account.</summary>
    public ApiAccount Public => everybody;

    /// <summary>What the clock shows, in China.</summary>
    public DateTimeOffset Now => Service.Clock.GetUtcNow().InChina;

    /// <summary>A sample person at the API.</summary>
    /// <param name="account">The account.</param>
    /// <returns>The same for the same account.</returns>
    public ApiAccount As(string account) =>
        accounts.TryGetValue(account, out var known) ? known : accounts[account] = ApiAccount.Of(Service, account);

    /// <summary>Begins a story.</summary>
    /// <param name="title">Its title.</param>
    public void Open(string title) => output.WriteLine($"\n━━ {title}");

    /// <summary>Says something that needs no check.</summary>
    /// <param name="words">The words.</param>
    public void Say(string words) => output.WriteLine($"    {words}");

    /// <summary>Moves the clock; everything due on the way happens.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>When it shows it.</returns>
    public async Task At(DateTimeOffset moment)
    {
        await Service.AdvanceTo(moment);
        var format = moment.Millisecond > 0 ? "yyyy-MM-dd ddd HH:mm:ss.fff" : "yyyy-MM-dd ddd HH:mm";
        output.WriteLine($"  {moment.InChina.ToString(format, CultureInfo.InvariantCulture)}");
    }

    /// <summary>Somebody does something; what follows of it happens at once.</summary>
    /// <param name="who">Who.</param>
    /// <param name="what">What, in a few words.</param>
    /// <param name="doing">The request with what is expected of its answer.</param>
    /// <returns>The answer.</returns>
    public async Task<ApiAnswer> Does(ApiAccount who, string what, Task<ApiAnswer> doing)
    {
        try
        {
            var answer = await doing;
            await Service.AdvanceBy(TimeSpan.Zero);
            Checks++;
            output.WriteLine($"  ✓ {NameOf(who)} {what}{Refusal(answer)}");
            return answer;
        }
        catch (ApiException otherwise)
        {
            throw new DeviationException($"{NameOf(who)} {what}: {otherwise.Message}");
        }
    }

    /// <summary>Expects something.</summary>
    /// <typeparam name="T">Of which type.</typeparam>
    /// <param name="what">What, in a few words.</param>
    /// <param name="expected">How it should be.</param>
    /// <param name="actual">How it is.</param>
    public void Expect<T>(string what, T expected, T actual)
    {
        Require(what, expected, actual);
        output.WriteLine($"  ✓ {what}: {Shown(actual)}");
    }

    /// <summary>Expects the same things in the same order.</summary>
    /// <typeparam name="T">Of which type.</typeparam>
    /// <param name="what">What, in a few words.</param>
    /// <param name="expected">How they should be.</param>
    /// <param name="actual">How they are.</param>
    public void ExpectAll<T>(string what, IEnumerable<T> expected, IEnumerable<T> actual) => Expect(
        what, string.Join(", ", expected.Select(Shown)), string.Join(", ", actual.Select(Shown)));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var account in accounts.Values.Append(everybody))
        {
            account.Dispose();
        }
    }

    private static string NameOf(ApiAccount who) => who.Person?.Name.Value ?? "anybody";

    private static string Refusal(ApiAnswer answer) =>
        answer.IsSuccess ? "" : $" → {answer.Status} {string.Join(", ", answer.ReasonCodes)}{(answer.Until is { } until ? $", until {Shown(until)}" : "")}";

    private static string Shown<T>(T value) => value switch
    {
        DateTimeOffset moment => moment.InChina.ToString("yyyy-MM-dd HH:mm:ss.fff zzz", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "" => "none",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private void Require<T>(string what, T expected, T actual)
    {
        Checks++;
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new DeviationException($"{what} should be {Shown(expected)}, and is {Shown(actual)}");
        }
    }
}
