using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Examination;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.Functions.Tests.Contracts;

/// <summary>What procedures and activities write to history outlives a deployment: its shape is approved, not accidental (docs/adr/0004).</summary>
/// <remarks>Values are serialised as the durable extension does: default options, by run-time type.</remarks>
public sealed class MessageContractTests
{
    private static readonly object[] Messages =
    [
        new JointReviewStart("11111111222233334444555555555555", 2),
        new DepartmentComparison("11111111222233334444555555555555", 2, "hrss"),
        new ReviewOpened(["edu", "hrss"], [new DateTime(2020, 7, 16, 16, 0, 0, DateTimeKind.Utc)]),
        new ReviewStanding(true),
        new ReviewReminder("11111111222233334444555555555555", 2, 1),
        new SmsDeliveryStart("11111111222233334444555555555555", "11111111222233334444555555555555-review-returned-7", TimeSpan.FromHours(1), TimeSpan.FromHours(24)),
        new SmsAttempt("11111111222233334444555555555555", "11111111222233334444555555555555-review-returned-7", 1),
        new SmsAttemptResult("later", new DateTime(2020, 7, 16, 16, 0, 0, DateTimeKind.Utc)),
        new SmsStanding(true, false),
        new SmsDelivered("delivered"),
        new RestatementProgress(3, "AAECAwQF", 180, 1),
        new RestatementTurn(false, new DateTime(2020, 7, 16, 16, 0, 0, DateTimeKind.Utc)),
        new ApprovalStart("11111111222233334444555555555555", 2),
        new ApprovalStanding(false, new DateTime(2013, 3, 1, 16, 0, 0, DateTimeKind.Utc)),
        new PublicityStart("2013-01-1"),
        new PublicityPage("2013-01-1", 2),
        new PagePublished(false, true),
        new PublicityEnd(false, new DateTime(2013, 1, 28, 16, 0, 0, DateTimeKind.Utc)),
        new PublicityStanding(false, new DateTime(2013, 1, 29, 16, 0, 0, DateTimeKind.Utc)),
    ];

    [Fact]
    public void Every_message_has_the_approved_shape()
    {
        var written = string.Join('\n', Messages.Select(message => $"{message.GetType().Name} {JsonSerializer.Serialize(message, message.GetType())}")) + "\n";

        var approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contracts", "messages.approved.txt"));
        Assert.Equal(approved, written);
    }

    [Fact]
    public void Every_message_survives_the_way_through_history() => Assert.All(Messages, message =>
    {
        var json = JsonSerializer.Serialize(message, message.GetType());
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, message.GetType()), message.GetType()));
    });

    [Fact]
    public void No_message_is_forgotten()
    {
        var declared = typeof(JointReviewStart).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetParameters().Any(parameter =>
                parameter.IsDefined(typeof(ActivityTriggerAttribute), false) || parameter.IsDefined(typeof(OrchestrationTriggerAttribute), false)))
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(ResultOf(method.ReturnType)))
            .Where(type => type is { IsInterface: false } && type.Namespace?.StartsWith("TalentSettlement", StringComparison.Ordinal) == true)
            .Select(type => type!.Name)
            .Distinct()
            .Order();

        Assert.Equal(declared, Messages.Select(message => message.GetType().Name).Order());
    }

    private static Type? ResultOf(Type task) => task.IsGenericType ? task.GetGenericArguments()[0] : null;
}
